/**
 * Words of which every rule of a family needs one: testing for them costs far less than trying the rules.
 * Whoever adds a rule for another word adds the word here.
 */
const NEGATION = "n't|\\b(?:no|not|nothing|never)\\b";

const cue = (...words: readonly string[]) => new RegExp(words.join('|'), 'iu');

export const denialCue = cue(
  NEGATION,
  'den(?:y|ie|ia)|reject|dismiss|refut|rebuff|rubbish|debunk|disput|brush|true|false|baseless|unfounded|fake',
);

export const callingOffCue = cue(
  NEGATION,
  'cancel|\\boff\\b|postpon|scrap|shelv|\\bhold\\b|\\bpush|abort|\\bax(?:e|i)|\\bnix|plug|\\bout\\b|\\bback|defer|abandon|suspend|delay',
  'halt|paus|drop|stall|fre+z|froz|ditch|\\bin (?:doubt|limbo)|longer|collaps|through|ahead',
);

export const doubtCue = cue(
  'would|could|might|\\bmay\\b|must|should|report|alleg|claim|appar|suppos|purport|un(?:confirmed|verif|clear)|believed|thought',
  'said to|understood|rumou?r|fear|suspect|appear|seem|confirm|verif|\\?|source|anonym|unnamed|undisclosed|unidentified|people|person',
);

export const planCue = cue(
  "'(?:d|ll)\\b|he'd|she'd|will|shall|would|slated|schedul|poised|expect|destined|likely|gear|brace|prepar|\\b(?:due|to|for|on)\\b|plan",
  'consider|eye|weigh|mull|upcoming|forthcoming|tomorrow|\\bnext\\b|later|coming|(?:is|are) (?:in talks|seeking|proposing|looking)',
);
