-- The words an interview came in with, as a hash: the same conversation is known again in another file.
alter table interview add column words_hash varchar;

-- What is left of a source that is gone, on the entry it spoke for or against.
create table withdrawal (
    id uuid not null,
    claim_type varchar(40) not null,
    claim_id uuid not null,
    withdrawn varchar not null,
    evidence_class varchar(40) not null,
    polarity varchar(40) not null,
    withdrawn_on date not null,
    constraint withdrawal_pk primary key (id),
    constraint withdrawal_is_entry_fk foreign key (id) references entry (id),
    constraint withdrawal_claim_fk foreign key (claim_id) references entry (id)
);
create index withdrawal_by_claim on withdrawal (claim_id);

-- A third-hand interview or source that somebody has checked.
create table confirmation (
    id uuid not null,
    item_type varchar(40) not null,
    item_id uuid not null,
    confirmed_on date not null,
    note varchar,
    constraint confirmation_pk primary key (id),
    constraint confirmation_is_entry_fk foreign key (id) references entry (id),
    constraint confirmation_item_fk foreign key (item_id) references entry (id)
);
create index confirmation_by_item on confirmation (item_id);

-- How a class of evidence ages, where the user says otherwise than the program.
create table ageing (
    id uuid not null,
    evidence_class varchar(40) not null,
    half_life_months double precision not null,
    recheck_months double precision not null,
    constraint ageing_pk primary key (id),
    constraint ageing_is_entry_fk foreign key (id) references entry (id)
);
