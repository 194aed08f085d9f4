-- Names that others do not read, and named filters.
create table redaction (
    id uuid not null,
    term varchar not null,
    replacement varchar not null,
    interview uuid,
    constraint redaction_pk primary key (id),
    constraint redaction_is_entry_fk foreign key (id) references entry (id),
    constraint redaction_interview_fk foreign key (interview) references interview (id)
);

create table saved_view (
    id uuid not null,
    name varchar not null,
    shows varchar(40) not null,
    filter varchar,
    constraint saved_view_pk primary key (id),
    constraint saved_view_is_entry_fk foreign key (id) references entry (id)
);
