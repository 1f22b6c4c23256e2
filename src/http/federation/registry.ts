import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from '../../config.ts';
import { readRegister, type FederationForm } from '../../config/federation-register.ts';
import { agencyTypeNames } from '../../domain/agency/agency-type.ts';
import { fieldGroupNames } from '../../domain/dispute/field-group.ts';
import type { Partner } from '../../graphql/partners/partner.ts';

/** The register of the federation: where our subgraphs are, and which partners take part. */
export interface FederationRegister {
  readonly views: Readonly<Record<string, string>>;
  /** Each with what its file or address of SDL held. */
  readonly partners: readonly Partner[];
}

/** Reads SDL from an address. */
export type FetchSdl = (url: string, partner: { readonly privateAddress: boolean }) => Promise<string>;

/** Reads the register's file. @throws ConfigError naming every fault */
export async function readFederation(file: string, fetchSdl: FetchSdl = noAddress): Promise<FederationRegister> {
  const { views, partners } = formIn(file);
  const faults = partners.flatMap(namingFaults);
  if (faults.length > 0) throw new ConfigError(faults);
  const read = partners.map(async ({ sdl: place, timeoutMs, readers = null, ...rest }) => {
    const sdl = /^https?:/.test(place) ? await fetchSdl(place, rest) : contents(resolve(dirname(file), place));
    return { ...rest, sdl, readers, timeout: timeoutMs } as Partner;
  });
  return { views, partners: await Promise.all(read) };
}

function formIn(file: string): FederationForm {
  const text = contents(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ConfigError([said('不是 JSON', 'is not JSON')]);
  }
  const read = readRegister(json);
  if ('form' in read) return read.form;
  throw new ConfigError(read.faults.map((at) => said(`${at} 无法使用`, `${at} cannot be used`)));
}

/** What in an entry names nothing the hub knows. */
function namingFaults({ name, group, readers = [] }: FederationForm['partners'][number]) {
  const wrong = [
    ...((fieldGroupNames as string[]).includes(group) ? [] : [group]),
    ...readers.filter((each) => !(agencyTypeNames as string[]).includes(each)),
  ];
  return wrong.map((each) =>
    said(`${name}：没有 ${each} 这一字段组或机构类型`, `${name}: there is no field group or type of agency ${each}`),
  );
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError([said(`文件无法读取：${file}`, `the file cannot be read: ${file}`)]);
  }
}

function said(zh: string, en: string) {
  return { zh: `ACCORD_FEDERATION ${zh}`, en: `ACCORD_FEDERATION: ${en}` };
}

/** A hub takes SDL from files only: what it serves must not change because somebody's server answers otherwise today. */
const noAddress: FetchSdl = () =>
  Promise.reject(
    new ConfigError([
      said(
        '平台只从文件读取合作单位的 SDL；请先取回并审阅，再用 accord compose 检查',
        'a hub reads the SDL of partners from files only: fetch and review it, then check it with accord compose',
      ),
    ]),
  );
