import { Places, type LiveLimits } from './limits.ts';

/** Who holds a connection open: a stranger at first, then an agency. */
export interface Held {
  release: () => void;
}

/** Counts connections that stream: all of them, those that have not said who they are, and those of each agency. */
export class ConnectionPlaces {
  private readonly everybody: Places;
  private readonly strangers: Places;
  private readonly addresses: Places;
  private readonly agencies: Places;

  constructor({ connections, strangers, strangersPerAddress, connectionsPerAgency }: LiveLimits) {
    this.everybody = new Places(connections);
    this.strangers = new Places(strangers);
    this.addresses = new Places(strangersPerAddress);
    this.agencies = new Places(connectionsPerAgency);
  }

  /** Somebody connects from the address; tells how to give the place back, or null where there is none. */
  arrive(address: string): (() => void) | null {
    return together(this.everybody.take(''), this.strangers.take(''), this.addresses.take(address));
  }

  /** The connection is one of the agency's now; false where the agency holds too many already. */
  settle(held: Held, agencyId: string): boolean {
    const release = together(this.everybody.take(''), this.agencies.take(agencyId));
    if (!release) return false;
    held.release();
    held.release = release;
    return true;
  }
}

/** All of the places, or none of them. */
function together(...taken: ((() => void) | null)[]): (() => void) | null {
  const giveBack = () => {
    for (const each of taken) each?.();
  };
  if (taken.every((each) => each !== null)) return giveBack;
  giveBack();
  return null;
}
