/** The role of the hub's own work and of every writing transaction. It owns nothing and holds only what migrations grant it. */
export const appRole = 'accord_app';

/**
 * The role every session of the hub starts in, and in which everything is read for a caller: it writes nothing, and
 * row-level security shows it the rows of the caller that the transaction's settings name; without settings, none.
 */
export const readerRole = 'accord_reader';

/**
 * Creates a role unless the cluster has it, and lets the current login act as it.
 *
 * Roles belong to the whole cluster, so two databases migrating at once may both try: whoever comes second finds the
 * role (`duplicate_object`) or collides on the catalog's index (`unique_violation`, `internal_error` for a concurrent
 * grant), which is as good. A superuser needs no grant; a login that may not grant must have been granted the role by
 * an administrator, else the hub says so when it opens.
 */
const createRole = (role: string) => `
do $$
begin
  if not exists (select from pg_roles where rolname = '${role}') then
    begin
      create role ${role} nologin noinherit;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      execute format('grant ${role} to %I', current_user);
    exception when unique_violation or internal_error or insufficient_privilege then null;
    end;
  end if;
end
$$`;

/** Creates the role of the application. */
export const createAppRole = createRole(appRole);

/** Creates the role of readers. */
export const createReaderRole = createRole(readerRole);

/** Makes the session act as the reader until it ends; only a login that is a member of the role may. */
export const enterReaderRole = `set role ${readerRole}`;
