import type { Agent, Dispatcher } from 'undici';
import type { AgentLimits } from './public-address.ts';

/** What asks servers. */
export interface Asking {
  request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>;
}

/** As `guardedAgent`, but its code is loaded with the first request: a run that asks no server starts sooner. */
export class AgentOnDemand implements Asking {
  readonly #allowPrivateHosts: boolean;
  readonly #limits: AgentLimits;
  #agent: Promise<Agent> | null = null;

  constructor(allowPrivateHosts: boolean, limits: AgentLimits) {
    this.#allowPrivateHosts = allowPrivateHosts;
    this.#limits = limits;
  }

  async request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    this.#agent ??= import('./public-address.ts').then(({ guardedAgent }) =>
      guardedAgent(this.#allowPrivateHosts, this.#limits),
    );
    return (await this.#agent).request(options);
  }

  async destroy(): Promise<void> {
    await (await this.#agent)?.destroy();
  }
}
