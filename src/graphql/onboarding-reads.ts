import type { Principal } from '../domain/agency/agency.ts';
import { judge } from '../policy/judge.ts';
import type { Database } from '../storage/database.ts';
import {
  applicationOfAgency,
  joinApplication,
  joinApplications,
  joinSteps,
  standingOf,
  type JoinReader,
} from '../storage/reads/join-application.ts';

interface Viewer {
  readonly principal: Principal;
  readonly now: Date;
}

/** What a caller asks of applications to join: the caller's own, an operator all, an administrator that of the agency. */
export class OnboardingReads {
  private readonly database: Database;
  private readonly viewer: Viewer;

  constructor(database: Database, viewer: Viewer) {
    this.database = database;
    this.viewer = viewer;
  }

  one(id: string): ReturnType<typeof joinApplication> {
    return joinApplication(this.database, this.reader, id);
  }

  list(page: Parameters<typeof joinApplications>[2]): ReturnType<typeof joinApplications> {
    return joinApplications(this.database, this.reader, page);
  }

  steps(applicationId: string): ReturnType<typeof joinSteps> {
    return joinSteps(this.database, applicationId);
  }

  /** The application the caller's own agency came from. */
  ofAgency(): ReturnType<typeof applicationOfAgency> {
    return applicationOfAgency(this.database, this.viewer.principal.agencyId);
  }

  standing(): ReturnType<typeof standingOf> {
    return standingOf(this.database, this.viewer.principal.agencyId, this.viewer.now);
  }

  private get reader(): JoinReader {
    const { principal, now } = this.viewer;
    const { staffId, agencyId } = principal;
    const may = (name: 'onboarding.decide' | 'onboarding.prepare') => judge(name, principal, null, now) === 'yes';
    return { staffId, agencyId, isOperator: may('onboarding.decide'), isAdministrator: may('onboarding.prepare') };
  }
}
