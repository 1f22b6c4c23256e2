// A few hundred agencies and their people: the same eight bodies in each of forty counties.
import { usualCapacities } from '../../../seeds/capacities.ts';

export const counties = 40;

const bodies = {
  union: {
    type: 'UNION',
    zh: '总工会',
    en: 'Federation of Trade Unions',
    people: {
      union_officer: ['UNION_LEGAL_OFFICER'],
      union_duty: ['UNION_DUTY_OFFICER'],
      union_chair: ['UNION_CHAIR'],
    },
  },
  station: {
    type: 'INVITED_MEDIATION_ORG',
    zh: '劳动争议调解工作站',
    en: 'Mediation Station',
    people: { mediator: ['MEDIATOR'], station_admin: ['MEDIATION_ORG_ADMIN'] },
  },
  court: {
    type: 'COURT',
    zh: '人民法院',
    en: 'People’s Court',
    people: { court_clerk: ['COURT_FILING_CLERK'], enforcement: ['ENFORCEMENT_OFFICER'], judge: ['JUDGE'] },
  },
  arbitration: {
    type: 'LABOUR_ARBITRATION',
    zh: '劳动人事争议仲裁委员会',
    en: 'Labour Arbitration Commission',
    people: { arbitration_clerk: ['ARBITRATION_FILING_CLERK'], arbitrator: ['ARBITRATOR'] },
  },
  legalaid: {
    type: 'LEGAL_AID_CENTRE',
    zh: '法律援助中心',
    en: 'Legal Aid Centre',
    people: { aid: ['LEGAL_AID_OFFICER'] },
  },
  procuratorate: {
    type: 'PROCURATORATE',
    zh: '人民检察院',
    en: 'Procuratorate',
    people: { prosecutor: ['PROSECUTOR'] },
  },
  inspection: {
    type: 'LABOUR_INSPECTION',
    zh: '劳动保障监察大队',
    en: 'Inspection',
    people: { inspector: ['INSPECTOR'] },
  },
  lawfirm: { type: 'LAW_FIRM', zh: '律师事务所', en: 'Law Firm', people: { lawyer: ['LEGAL_AID_LAWYER'] } },
};

const numbers = Array.from({ length: counties }, (_, index) => String(index + 1).padStart(2, '0'));

const agencies = numbers.flatMap((county) =>
  Object.entries(bodies).map(([body, { type, zh, en }]) => ({
    id: `agy_${body}_c${county}`,
    name_zh: `第${county}县${zh}`,
    name_en: `County ${county} ${en}`,
    type,
    level: 'COUNTY',
    region: `5301${county}`,
    capacities: usualCapacities[type],
  })),
);

const staff = numbers.flatMap((county) =>
  Object.entries(bodies).flatMap(([body, { people }]) =>
    Object.entries(people).map(([id, roles]) => ({
      id: `stf_${id}_c${county}`,
      agency_id: `agy_${body}_c${county}`,
      name: `某${county}`,
      roles,
      active: true,
    })),
  ),
);

export async function loadDirectory(client) {
  for (const [table, rows] of Object.entries({ agency: agencies, staff })) {
    // The columns named here; what others have is their default.
    const columns = Object.keys(rows[0]).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** Principals of one post, one a county, as `principalParams` and the demo issuer take them. */
export function principalsOf(post, first) {
  return staff
    .filter(({ id }) => id.startsWith(`stf_${post}_c`))
    .slice(0, first)
    .map(({ id, agency_id, roles }) => {
      const { type, name_zh: agencyName, capacities } = agencies.find((agency) => agency.id === agency_id);
      return { staffId: id, agencyId: agency_id, agencyName, agencyType: type, roles, capacities };
    });
}
