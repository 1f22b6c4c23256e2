import { partyWarnings } from '../../domain/party/check-party.ts';
import { errorCatalogue } from '../../http/error-catalogue.ts';
import { maxBodyBytes } from '../../http/read-body.ts';
import { findUnfitText, fitText } from '../../http/text-check.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import type { ApiAnswer, ApiFault, HubClient } from './hub-client.ts';
import { ImportProblem } from './import-problem.ts';
import type { Entry } from './map-row.ts';
import { mayNotRegister, notAHub } from './problems.ts';
import { remarkOf, type Remark } from './remark.ts';
import type { Registered, Registrar, Registration } from './registrar.ts';

const viewerQuery = `query Importer {
  viewer { staff { id } agency { id region name { zh en } } permissions { name standing } }
}`;

const knownQuery = `query KnownNumber($agencyId: ID!, $number: String!) {
  dispute(by: { alias: { agencyId: $agencyId, number: $number } }) { id }
}`;

const registerMutation = `mutation ImportDispute($input: RegisterDisputeInput!) {
  registerDispute(input: $input) {
    dispute { id }
    warnings { code path allowed message }
    userErrors { code path allowed message }
  }
}`;

interface ViewerData {
  viewer: {
    staff: { id: string };
    agency: { id: string; region: string; name: Words };
    permissions: { name: string; standing: string }[];
  };
}

interface RegisterData {
  registerDispute: { dispute: { id: string } | null; warnings: Refusal[]; userErrors: Refusal[] };
}

/**
 * Registers through a hub's public API. The key travels in the input, since a header cannot hold Chinese. A rehearsal
 * looks the number up and checks the limits of the API; all else the row's mapping has checked with the hub's own code.
 *
 * @throws ImportProblem when the hub does not answer, does not know the person, or the agency registers no disputes
 */
export async function httpRegistrar(client: HubClient, { url }: { url: string }): Promise<Registrar> {
  const { viewer } = (await client.ask<ViewerData>(viewerQuery, {})).data ?? {};
  if (!viewer) throw new ImportProblem(notAHub(url));
  const { staff, agency, permissions } = viewer;
  if (permissions.find(({ name }) => name === 'dispute.register')?.standing !== 'YES')
    throw new ImportProblem(mayNotRegister(staff.id), { isUsage: false });

  /** The dispute of the entry's number, null when there is none, or why that cannot be told. */
  async function known({ ownNumber }: Entry): Promise<Registered | readonly Remark[] | null> {
    const variables = { agencyId: agency.id, number: ownNumber };
    const { data, errors } = await client.ask<{ dispute: { id: string } | null }>(knownQuery, variables);
    if (errors?.length) return errors.map(faultOf);
    return data?.dispute ? { status: 'ALREADY_THERE', disputeId: data.dispute.id, warnings: [] } : null;
  }
  return {
    importer: { staffId: staff.id, agencyId: agency.id, agencyName: agency.name, region: agency.region },
    async register(entry) {
      const settled = unfit(entry) ?? (await known(entry));
      if (settled) return settled;
      const outcome = outcomeOf(await client.ask<RegisterData>(registerMutation, { input: entry }));
      if (!('status' in outcome) || outcome.disputeId !== null) return outcome;
      // Somebody was faster: the number tells whose dispute it has become.
      const seen = await known(entry);
      return seen && 'status' in seen ? { ...outcome, disputeId: seen.disputeId } : outcome;
    },
    async rehearse(entry) {
      const settled = unfit(entry) ?? (await known(entry));
      const warnings = entry.parties.flatMap((party, index) => partyWarnings(party, ['parties', String(index)]));
      return settled ?? { status: 'REGISTERED', disputeId: null, warnings: warnings.map(remarkOf) };
    },
    close: async () => {},
  };
}

/** The API takes shorter texts and smaller requests than the register itself does. */
function unfit(entry: Entry): Remark[] | null {
  const path = findUnfitText({ input: entry });
  if (path) return [remarkOf(new Refusal('BAD_USER_INPUT', { path: path.slice(1), allowed: fitText }))];
  const body = { query: registerMutation, variables: { input: entry } };
  if (Buffer.byteLength(JSON.stringify(body)) <= maxBodyBytes) return null;
  return [remarkOf(new Refusal('PAYLOAD_TOO_LARGE', { allowed: [`≤ ${maxBodyBytes} bytes`] }))];
}

function outcomeOf({ data, errors }: ApiAnswer<RegisterData>): Registration {
  if (errors?.length || !data) return (errors?.length ? errors : [{ message: '' }]).map(faultOf);
  const { dispute, warnings, userErrors } = data.registerDispute;
  const isTaken = userErrors.length > 0 && userErrors.every(({ code }) => code === 'OWN_NUMBER_TAKEN');
  if (isTaken) return { status: 'ALREADY_THERE', disputeId: null, warnings: [] };
  if (userErrors.length > 0) return userErrors.map(remarkOf);
  return { status: 'REGISTERED', disputeId: dispute?.id ?? null, warnings: warnings.map(remarkOf) };
}

function faultOf({ message, extensions = {} }: ApiFault): Remark {
  const { code = 'INTERNAL', inputPath = [], allowed = [] } = extensions;
  const path = inputPath[0] === 'input' ? inputPath.slice(1) : inputPath;
  const known = Object.hasOwn(errorCatalogue, code);
  return { ...remarkOf(new Refusal(code, { path, allowed })), ...(known ? {} : { message }) };
}
