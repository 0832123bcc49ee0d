-- The reviewers' scores, row by row of a scorecard; the last one of a row counts.

create table row_score (
  filing_case bigint not null references filing_case (id),
  number integer not null,
  row_key varchar(64) not null,
  label text not null,
  score numeric(20, 6),
  reason text not null,
  scored_by varchar(200) not null,
  scored_at timestamp with time zone not null,
  primary key (filing_case, number)
);
