-- How a job is done and switched, what an obstacle does and is worth, what a product is for.
alter table product add column words varchar;

create table step (
    id uuid not null,
    job uuid not null,
    name varchar not null,
    kind varchar(40),
    position integer not null,
    skipped boolean not null,
    notes varchar,
    constraint step_pk primary key (id),
    constraint step_is_entry_fk foreign key (id) references entry (id),
    constraint step_job_fk foreign key (job) references job (id)
);

create table force (
    id uuid not null,
    job uuid not null,
    kind varchar(40) not null,
    statement varchar not null,
    constraint force_pk primary key (id),
    constraint force_is_entry_fk foreign key (id) references entry (id),
    constraint force_job_fk foreign key (job) references job (id)
);

create table switch (
    id uuid not null,
    job uuid not null,
    title varchar not null,
    person uuid,
    constraint switch_pk primary key (id),
    constraint switch_is_entry_fk foreign key (id) references entry (id),
    constraint switch_job_fk foreign key (job) references job (id),
    constraint switch_person_fk foreign key (person) references person (id)
);

create table moment (
    id uuid not null,
    switching uuid not null,
    stage varchar(40) not null,
    "DATE" date,
    happened varchar,
    constraint moment_pk primary key (id),
    constraint moment_is_entry_fk foreign key (id) references entry (id),
    constraint moment_switching_fk foreign key (switching) references switch (id)
);

create table impact (
    id uuid not null,
    obstacle uuid not null,
    side varchar(40) not null,
    who varchar not null,
    effect varchar,
    constraint impact_pk primary key (id),
    constraint impact_is_entry_fk foreign key (id) references entry (id),
    constraint impact_obstacle_fk foreign key (obstacle) references obstacle (id)
);

create table estimate (
    id uuid not null,
    obstacle uuid not null,
    segment uuid not null,
    factor varchar(40) not null,
    low double precision not null,
    base double precision not null,
    high double precision not null,
    unit varchar,
    owner varchar,
    constraint estimate_pk primary key (id),
    constraint estimate_is_entry_fk foreign key (id) references entry (id),
    constraint estimate_obstacle_fk foreign key (obstacle) references obstacle (id),
    constraint estimate_segment_fk foreign key (segment) references segment (id)
);

create table value_statement (
    id uuid not null,
    product uuid not null,
    words varchar not null,
    version integer,
    written_on date,
    job uuid,
    metric uuid,
    goal uuid,
    constraint value_statement_pk primary key (id),
    constraint value_statement_is_entry_fk foreign key (id) references entry (id),
    constraint value_statement_product_fk foreign key (product) references product (id),
    constraint value_statement_job_fk foreign key (job) references job (id),
    constraint value_statement_metric_fk foreign key (metric) references metric (id),
    constraint value_statement_goal_fk foreign key (goal) references goal (id)
);

create index step_by_job on step (job, position);
create index force_by_job on force (job);
create index moment_by_switching on moment (switching);
create index estimate_by_obstacle on estimate (obstacle);
