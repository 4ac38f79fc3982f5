create table shop.orders (id bigint primary key, customer text not null, placed_at timestamptz not null default now());
