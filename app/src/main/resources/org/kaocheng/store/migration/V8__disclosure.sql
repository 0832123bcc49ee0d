-- What was published of a case: added, never changed. Whether it is public now is told by the case's state.

create table disclosure (
  filing_case bigint not null references filing_case (id),
  number integer not null,
  submission integer not null,
  county bigint not null references unit (id),
  unit_name varchar(200) not null,
  fiscal_year integer not null,
  self_score varchar(40) not null,
  grade varchar(40) not null,
  execution_rate varchar(40) not null,
  treatments text not null,
  disclosed_by varchar(200) not null,
  disclosed_at timestamp with time zone not null,
  hash varchar(64) not null,
  primary key (filing_case, number)
);

create index disclosure_listing on disclosure (fiscal_year, unit_name);

create table disclosed_file (
  filing_case bigint not null,
  number integer not null,
  name varchar(40) not null,
  size integer not null,
  hash varchar(64) not null,
  primary key (filing_case, number, name),
  foreign key (filing_case, number) references disclosure (filing_case, number)
);

-- A file's bytes in pieces: what one column keeps is bounded in H2.
create table disclosed_piece (
  filing_case bigint not null,
  number integer not null,
  name varchar(40) not null,
  piece integer not null,
  content bytea not null,
  primary key (filing_case, number, name, piece),
  foreign key (filing_case, number, name) references disclosed_file (filing_case, number, name)
);
