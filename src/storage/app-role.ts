/** The role every session of the hub acts as. It owns nothing and holds only what migrations grant it. */
export const appRole = 'accord_app';

/**
 * Creates the role unless the cluster has it, and lets the current login act as it.
 *
 * Roles belong to the whole cluster, so two databases migrating at once may both try: whoever comes second finds the
 * role (`duplicate_object`) or collides on the catalog's index (`unique_violation`, `internal_error` for a concurrent
 * grant), which is as good. A superuser needs no grant; a login that may not grant must have been granted the role by
 * an administrator, else the hub says so when it opens.
 */
export const createAppRole = `
do $$
begin
  if not exists (select from pg_roles where rolname = '${appRole}') then
    begin
      create role ${appRole} nologin noinherit;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      execute format('grant ${appRole} to %I', current_user);
    exception when unique_violation or internal_error or insufficient_privilege then null;
    end;
  end if;
end
$$`;

/** Makes the session act as the role until it ends; only a login that is a member of the role may. */
export const enterAppRole = `set role ${appRole}`;
