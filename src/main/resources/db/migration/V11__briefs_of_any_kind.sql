-- A brief is of a kind, and about what its kind is about; it has a narrative, and sections in an order of its own.
alter table brief add column kind varchar(40);
alter table brief alter column segment set null;
alter table brief add column department uuid;
alter table brief add column job uuid;
alter table brief add column board uuid;
alter table brief add column interview uuid;
alter table brief add column narrative varchar;
alter table brief add column sections varchar;
alter table brief add constraint brief_department_fk foreign key (department) references department (id);
alter table brief add constraint brief_job_fk foreign key (job) references job (id);
alter table brief add constraint brief_board_fk foreign key (board) references board (id);
alter table brief add constraint brief_interview_fk foreign key (interview) references interview (id);

-- What was handed out, and what it rested on.
create table publication (
    id uuid not null,
    brief uuid not null,
    published_on date not null,
    file varchar not null,
    file_hash varchar not null,
    workspace_hash varchar not null,
    rests varchar not null,
    overridden varchar,
    constraint publication_pk primary key (id),
    constraint publication_is_entry_fk foreign key (id) references entry (id),
    constraint publication_brief_fk foreign key (brief) references brief (id)
);
create index publication_by_brief on publication (brief);
