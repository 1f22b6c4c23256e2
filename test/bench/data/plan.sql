-- One row a dispute with everything its tables are made from. Nothing is random: every choice is a hash of the number.
create schema bench;

-- A number from 0 to n - 1 for dispute i; each salt is a choice of its own.
create function bench.pick(i bigint, salt int, n int) returns int language sql immutable parallel safe
  return (hashint8extended(i, salt) & 1152921504606846975) % n;

-- The first ten characters of an id: milliseconds since 1970 in Crockford base 32.
create function bench.stamp(ms bigint) returns text language sql immutable parallel safe
  return (select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + ((ms >> (45 - 5 * n)) & 31)::int, 1), '' order by n)
          from generate_series(0, 9) n);

create function bench.id(prefix text, stamp text, seed text) returns text language sql immutable parallel safe
  return prefix || '_' || stamp || substr(md5(prefix || seed), 1, 16);

create unlogged table bench.plan as
with numbered as (
  select i, timestamptz '2025-01-06T01:00:00Z' + i * (floor(25920000.0 / {disputes}) * interval '1 second') as at,
    to_char(1 + bench.pick(i, 1, {counties}), 'fm00') as county,
    (array['union', 'union', 'union', 'union', 'union', 'court', 'court', 'court', 'arbitration', 'arbitration'])[1 + i % 10] as leads,
    (array['SENT', 'SENT', 'SENT', 'SENT', 'RECEIVED', 'ACCEPTED', 'ACCEPTED', 'IN_PROGRESS', 'IN_PROGRESS', 'ACKNOWLEDGED'])
      [1 + bench.pick(i, 2, 10)] as state_one,
    (array['SENT', 'SENT', 'SENT', 'RECEIVED', 'RECEIVED', 'ACCEPTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'ACKNOWLEDGED'])
      [1 + bench.pick(i, 3, 10)] as state_two
  from generate_series(1, {disputes}) i
)
select i, at, county, leads, state_one, state_two, s.stamp,
  bench.id('dsp', s.stamp, i::text) as id,
  'agy_' || leads || '_c' || county as lead_id,
  'agy_station_c' || county as one_id,
  'agy_' || case leads when 'union' then 'arbitration' else 'union' end || '_c' || county as two_id,
  bench.id('ref', s.stamp, i || '-1') as referral_one,
  bench.id('ref', s.stamp, i || '-2') as referral_two,
  case leads when 'court' then 'R08' else 'R07' end as kind_one,
  case leads when 'union' then 'R15' else 'R20' end as kind_two,
  9 + bench.pick(i, 4, 3) as facts,
  leads = 'court' or bench.pick(i, 5, 5) = 0 as has_case,
  state_one in ('ACCEPTED', 'IN_PROGRESS', 'ACKNOWLEDGED') as has_mediation
from numbered cross join lateral (select bench.stamp((extract(epoch from at) * 1000)::bigint) as stamp) s;
