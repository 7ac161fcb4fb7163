/** The words of an event as they may stand in a label: whole or cut, on one line or two. */
import type { LabelCandidate } from './labels.ts';
import type { HorizontalRange } from './lanes.ts';
import { fitText, fitTwoLines, textWidth } from './text-width.ts';

export interface LabelText extends LabelCandidate {
  readonly texts: readonly string[];
  /** Whether no word was cut off. */
  readonly isWhole: boolean;
}

export interface LabelTextOptions {
  readonly width: number;
  readonly fontSize: number;
  /** Pixels between the label's line and its text. */
  readonly offset: number;
}

interface LabelledEvent {
  readonly id: string;
  readonly weight: number;
  readonly text: string;
}

/** The shares of the picture's width that a label whose text is cut may take, the most wanted first. */
const LABEL_SHARES = [0.7, 1, 0.42] as const;
const TWO_LINE_SHARES = [0.5, 0.7] as const;

/**
 * The texts that have room on the wider side of an event's mark, the most wanted first: whole, cut on two lines, cut on
 * one. A lone word is none.
 * @param mark the ends of the event's mark
 */
export function labelTexts(
  { id, weight, text }: LabelledEvent,
  mark: HorizontalRange,
  { width, fontSize, offset }: LabelTextOptions,
): LabelText[] {
  const x = (mark.left + mark.right) / 2;
  const room = Math.max(x, width - x) - offset;
  const onOne = LABEL_SHARES.map((share) => [fitText(text, fontSize, Math.min(width * share, room))]);
  const onTwo = TWO_LINE_SHARES.flatMap((share) => {
    const lines = fitTwoLines(text, fontSize, Math.min(width * share, room));
    return lines ? [lines] : [];
  });
  const isWhole = (texts: readonly string[]) => texts.join(' ') === text;
  const wanted = [...onOne.filter(isWhole), ...onTwo.filter(isWhole), ...onTwo, ...onOne];
  return wanted
    .filter((texts) => texts.join(' ').includes(' '))
    .map((texts) => ({
      ...{ id, weight, x, texts, isWhole: isWhole(texts), lines: texts.length },
      width: Math.max(...texts.map((line) => textWidth(line, fontSize))),
    }));
}
