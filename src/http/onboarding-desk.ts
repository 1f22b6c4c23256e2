import { createHash } from 'node:crypto';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { OnboardingGate } from '../commands/onboarding/onboarding-gate.ts';
import type { Config } from '../config.ts';
import type { ReportFault, SignedReport } from '../domain/conformance/report.ts';
import { profileOfType } from '../domain/onboarding/report-profile.ts';
import type { Subgraph } from '../graphql/build-subgraph.ts';
import { ContractBook, type Contract } from '../graphql/contract-book.ts';
import { contractText } from '../graphql/contract-text.ts';
import { mergeSubgraphs } from '../graphql/merge.ts';
import { currentReport, schemaDigestOf } from '../storage/conformance/signed-report.ts';

/**
 * What agencies that join are told of their contract, and held to in their reports. Contracts and digests are of the
 * hub's own subgraphs, as they are published; made when first asked for.
 */
export function onboardingDesk(
  { conformanceKeys = [] }: Pick<Config, 'conformanceKeys'>,
  subgraphs: readonly Subgraph[],
): OnboardingGate {
  const texts = new WeakMap<Contract, { readonly sdl: string; readonly sha256: string }>();
  let made: { readonly book: ContractBook; readonly digest: string } | undefined;
  const own = () => (made ??= ownOf(mergeSubgraphs(subgraphs), subgraphs));

  return {
    contractOf({ type, capacities }) {
      const contract = own().book.for({ agencyType: type, capacities });
      let text = texts.get(contract);
      if (!text) {
        const sdl = contractText(contract.schema);
        texts.set(contract, (text = { sdl, sha256: createHash('sha256').update(sdl).digest('hex') }));
      }
      return text;
    },
    reportFaults(report, { id, type }, at) {
      const faults = currentReport(report, own().digest, at, conformanceKeys);
      if (faults.includes('NOT_A_REPORT')) return faults;
      const { subject, profile } = (report as SignedReport).report;
      const wanted = profileOfType[type] ?? profile;
      const more: (ReportFault | false)[] = [
        subject !== id && 'FOR_SOMEBODY_ELSE',
        profile !== wanted && 'OTHER_PROFILE',
      ];
      return [...faults, ...more.filter((fault) => fault !== false)];
    },
  };
}

function ownOf(whole: GraphQLSchema, subgraphs: readonly Subgraph[]) {
  return { book: ContractBook.of(whole, subgraphs), digest: schemaDigestOf(printSchema(whole)) };
}
