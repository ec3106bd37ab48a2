-- The governance board's white papers: which there are, as the follower "governance" knows from the log, and their files.
create schema if not exists governance;

-- One row per draft. Which of a quarter's is the latest, and whether it is published, the log says.
create table governance.papers (
  quarter text collate "C" not null, -- 2026-Q3
  manifest text collate "C" not null, -- SHA-256 of the manifest, in hex
  log_size bigint not null,
  drafted_at timestamptz not null,
  position bigint not null, -- of the commit that says so
  published_at timestamptz,
  primary key (quarter, manifest)
);

-- Written before the board is told of the draft; never changed. A draft nobody was told of is overwritten by nothing: its manifest is its name.
create table governance.files (
  manifest text collate "C" not null,
  name text collate "C" not null, -- 2026-Q3.en.pdf
  content_type text not null,
  sha256 text not null,
  content bytea not null,
  primary key (manifest, name)
);
-- PDF is compressed already.
alter table governance.files alter column content set storage external;
