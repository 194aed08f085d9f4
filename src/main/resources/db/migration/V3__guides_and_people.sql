-- Guides and their questions, consent, relay chains, field visits, and what a debrief says of an interview.
create table guide (
    id uuid not null,
    name varchar not null,
    seniority varchar(40),
    notes varchar,
    constraint guide_pk primary key (id),
    constraint guide_is_entry_fk foreign key (id) references entry (id)
);

create table question (
    id uuid not null,
    guide uuid not null,
    parent uuid,
    position integer not null,
    text varchar not null,
    constraint question_pk primary key (id),
    constraint question_is_entry_fk foreign key (id) references entry (id),
    constraint question_guide_fk foreign key (guide) references guide (id),
    constraint question_parent_fk foreign key (parent) references question (id)
);

create table consent (
    id uuid not null,
    person uuid not null,
    purpose varchar not null,
    agreed_on date,
    expires_on date,
    withdrawn_on date,
    constraint consent_pk primary key (id),
    constraint consent_is_entry_fk foreign key (id) references entry (id),
    constraint consent_person_fk foreign key (person) references person (id)
);

create table relay (
    id uuid not null,
    interview uuid not null,
    position integer not null,
    name varchar not null,
    person uuid,
    constraint relay_pk primary key (id),
    constraint relay_is_entry_fk foreign key (id) references entry (id),
    constraint relay_interview_fk foreign key (interview) references interview (id),
    constraint relay_person_fk foreign key (person) references person (id)
);

create table observation (
    id uuid not null,
    interview uuid not null,
    task varchar not null,
    workaround varchar,
    barrier varchar,
    constraint observation_pk primary key (id),
    constraint observation_is_entry_fk foreign key (id) references entry (id),
    constraint observation_interview_fk foreign key (interview) references interview (id)
);

create table photo (
    id uuid not null,
    observation uuid not null,
    caption varchar,
    file varchar not null,
    file_hash varchar not null,
    constraint photo_pk primary key (id),
    constraint photo_is_entry_fk foreign key (id) references entry (id),
    constraint photo_observation_fk foreign key (observation) references observation (id)
);

alter table interview add column guide uuid;
alter table interview add constraint interview_guide_fk foreign key (guide) references guide (id);
alter table interview add column first_finding varchar;
alter table interview add column second_finding varchar;
alter table interview add column third_finding varchar;
alter table interview add column confidence varchar(40);
alter table interview add column next_question varchar;

alter table turn add column marks varchar;

alter table person add column do_not_contact boolean default false not null;
