-- The log of edits: what the user did, in order, with every value before and after.
create table edit_log (
    seq bigint not null,
    id uuid not null,
    at timestamp(6) with time zone not null,
    name varchar not null,
    origin varchar(20) not null,
    -- The first edit of the undo step this one belongs to; its own number where it stands alone.
    step bigint not null,
    -- The schema it was written under: after a migration an edit can be read, not undone.
    schema_version integer not null,
    json clob not null,
    -- SHA-256 over the previous edit's hash and this edit's record in the journal, in hex.
    hash char(64) not null,
    constraint edit_log_pk primary key (seq)
);

-- One row: how many entries there are and the sum of their hashes after the last edit.
create table tally (
    id integer not null,
    entries bigint not null,
    hash_high bigint not null,
    hash_low bigint not null,
    constraint tally_pk primary key (id)
);
insert into tally values (1, 0, 0, 0);
