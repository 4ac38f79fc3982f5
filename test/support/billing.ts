// The tables of an application that reviewed scripts write to, made by a superuser in a test's database.

/** An application's tables: a key, a cascade, a trigger of its own, and rows. */
export const BILLING = `
  -- Roles are of the whole server, and test files run side by side.
  do $$ declare v_role text; begin
    foreach v_role in array array['app_owner', 'billing_change', 'billing_check'] loop
      begin execute format('create role %I nologin', v_role); exception when duplicate_object or unique_violation then null; end;
    end loop;
  end $$;
  create schema billing authorization app_owner;
  create schema reporting authorization app_owner;
  set role app_owner;
  create table billing.accounts (id integer primary key, email text not null, status text not null default 'open',
    balance numeric(12,2) not null default 0, updated_at timestamptz not null default now());
  create table billing.payments (id integer primary key, account_id integer not null references billing.accounts on delete cascade,
    amount numeric(12,2) not null);
  create table billing.plans (code text primary key, price numeric(12,2) not null);
  insert into billing.accounts (id, email, balance, updated_at)
    select i, 'a' || i || '@example.com', i, '2026-01-01' from generate_series(1, 10) as i;
  insert into billing.payments select i, i, 5 from generate_series(1, 10) as i;
  insert into billing.plans values ('basic', 10);
  reset role;`
