-- Files of a case: the contents by their SHA-256, files that support an indicator, files to fill in from.

create table file_content (
  filing_case bigint not null references filing_case (id),
  hash varchar(64) not null,
  size bigint not null,
  primary key (filing_case, hash)
);

-- In pieces: H2 keeps at most 1 MB in a binary column.
create table file_chunk (
  filing_case bigint not null,
  hash varchar(64) not null,
  number integer not null,
  content bytea not null,
  primary key (filing_case, hash, number),
  foreign key (filing_case, hash) references file_content (filing_case, hash) on delete cascade
);

-- Rows stay when a file is removed; added_after and removed_after count the submissions there were then.
create table supporting_file (
  filing_case bigint not null references filing_case (id),
  number integer not null,
  form varchar(200) not null,
  block varchar(200) not null,
  subject_kind varchar(20) not null check (subject_kind in ('DEPARTMENT', 'PROJECT')),
  subject text not null,
  level1 text not null,
  level2 text not null,
  indicator text not null,
  name varchar(200) not null,
  kind varchar(10) not null,
  hash varchar(64) not null,
  size bigint not null,
  added_by varchar(200) not null,
  added_at timestamp with time zone not null,
  added_after integer not null,
  removed_by varchar(200),
  removed_at timestamp with time zone,
  removed_after integer,
  primary key (filing_case, number),
  check ((removed_by is null) = (removed_at is null)),
  check ((removed_by is null) = (removed_after is null))
);

create table intake_file (
  filing_case bigint not null references filing_case (id),
  number integer not null,
  name varchar(200) not null,
  hash varchar(64) not null,
  size bigint not null,
  added_by varchar(200) not null,
  added_at timestamp with time zone not null,
  applied_by varchar(200),
  applied_at timestamp with time zone,
  primary key (filing_case, number),
  check ((applied_by is null) = (applied_at is null))
);
