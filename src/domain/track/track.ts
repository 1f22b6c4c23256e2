import type { TrackTerms } from './track-terms.ts';
import { aidTrack } from './tracks/aid.ts';
import { criminalTrack } from './tracks/criminal.ts';
import { incidentTrack } from './tracks/incident.ts';
import { inspectionTrack } from './tracks/inspection.ts';
import { jointTrack } from './tracks/joint.ts';
import { preservationTrack } from './tracks/preservation.ts';
import { procuratorialTrack } from './tracks/procuratorial.ts';
import { supervisionTrack } from './tracks/supervision.ts';

/**
 * The eight tracks of the domain reference, §2.4. An event is named by the state it leads to. Where a round has come to
 * its end the opening states may be reached again: the track then speaks of the newest round, history of all.
 */
export const tracks = {
  AID: aidTrack,
  INSPECTION: inspectionTrack,
  SUPERVISION: supervisionTrack,
  PROCURATORIAL: procuratorialTrack,
  CRIMINAL: criminalTrack,
  INCIDENT: incidentTrack,
  JOINT: jointTrack,
  PRESERVATION: preservationTrack,
} satisfies Record<string, TrackTerms>;

export type Track = keyof typeof tracks;

export const trackNames = Object.keys(tracks) as Track[];

/** The states a track can be in. */
export type TrackState<Name extends Track = Track> = {
  [Each in Name]: keyof (typeof tracks)[Each]['states'] & string;
}[Name];

/** Where each opened track of a dispute stands. */
export type OpenTracks = { readonly [Name in Track]?: TrackState<Name> };
