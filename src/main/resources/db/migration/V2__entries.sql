-- Every entry of the workspace, whatever its type: what links and cards point at.
create table entry (
    id uuid not null,
    type varchar(40) not null,
    title varchar not null,
    constraint entry_pk primary key (id)
);
create index entry_by_type on entry (type, title);

create table tag (
    id uuid not null,
    name varchar not null,
    parent uuid,
    aliases varchar,
    constraint tag_pk primary key (id),
    constraint tag_is_entry_fk foreign key (id) references entry (id),
    constraint tag_parent_fk foreign key (parent) references tag (id)
);

create table source (
    id uuid not null,
    title varchar not null,
    source_class varchar(40),
    publisher varchar,
    hand varchar(40),
    address varchar,
    as_of date,
    bias varchar,
    file varchar,
    file_hash varchar,
    constraint source_pk primary key (id),
    constraint source_is_entry_fk foreign key (id) references entry (id)
);

create table fact (
    id uuid not null,
    statement varchar not null,
    source uuid not null,
    as_of date not null,
    period varchar,
    "VALUE" double precision,
    unit varchar,
    caveat varchar,
    constraint fact_pk primary key (id),
    constraint fact_is_entry_fk foreign key (id) references entry (id),
    constraint fact_source_fk foreign key (source) references source (id)
);

create table organisation (
    id uuid not null,
    name varchar not null,
    notes varchar,
    fictional boolean not null,
    constraint organisation_pk primary key (id),
    constraint organisation_is_entry_fk foreign key (id) references entry (id)
);

create table attribute (
    id uuid not null,
    organisation uuid not null,
    name varchar not null,
    "VALUE" varchar not null,
    constraint attribute_pk primary key (id),
    constraint attribute_is_entry_fk foreign key (id) references entry (id),
    constraint attribute_organisation_fk foreign key (organisation) references organisation (id)
);

create table department (
    id uuid not null,
    name varchar not null,
    head varchar,
    asked varchar,
    why varchar,
    effect varchar,
    constraint department_pk primary key (id),
    constraint department_is_entry_fk foreign key (id) references entry (id)
);

create table metric (
    id uuid not null,
    name varchar not null,
    definition varchar,
    formula varchar,
    unit varchar,
    direction varchar(40),
    department uuid,
    owner varchar,
    constraint metric_pk primary key (id),
    constraint metric_is_entry_fk foreign key (id) references entry (id),
    constraint metric_department_fk foreign key (department) references department (id)
);

create table obstacle (
    id uuid not null,
    statement varchar not null,
    layer varchar(40),
    cost varchar,
    plan varchar,
    plan_reason varchar,
    constraint obstacle_pk primary key (id),
    constraint obstacle_is_entry_fk foreign key (id) references entry (id)
);

create table segment (
    id uuid not null,
    name varchar not null,
    rule varchar,
    size integer,
    drivers varchar,
    executives varchar,
    constraint segment_pk primary key (id),
    constraint segment_is_entry_fk foreign key (id) references entry (id)
);

create table goal (
    id uuid not null,
    statement varchar not null,
    segment uuid,
    department uuid,
    parent uuid,
    why varchar,
    constraint goal_pk primary key (id),
    constraint goal_is_entry_fk foreign key (id) references entry (id),
    constraint goal_segment_fk foreign key (segment) references segment (id),
    constraint goal_department_fk foreign key (department) references department (id),
    constraint goal_parent_fk foreign key (parent) references goal (id)
);

create table trend (
    id uuid not null,
    statement varchar not null,
    as_of date,
    source uuid,
    segment uuid,
    constraint trend_pk primary key (id),
    constraint trend_is_entry_fk foreign key (id) references entry (id),
    constraint trend_source_fk foreign key (source) references source (id),
    constraint trend_segment_fk foreign key (segment) references segment (id)
);

create table competitor (
    id uuid not null,
    name varchar not null,
    notes varchar,
    constraint competitor_pk primary key (id),
    constraint competitor_is_entry_fk foreign key (id) references entry (id)
);

create table relative_value (
    id uuid not null,
    segment uuid not null,
    obstacle uuid not null,
    points integer not null,
    reason varchar,
    constraint relative_value_pk primary key (id),
    constraint relative_value_is_entry_fk foreign key (id) references entry (id),
    constraint relative_value_segment_fk foreign key (segment) references segment (id),
    constraint relative_value_obstacle_fk foreign key (obstacle) references obstacle (id)
);

create table hypothesis (
    id uuid not null,
    statement varchar not null,
    status varchar(40),
    segment uuid,
    recheck_on date,
    constraint hypothesis_pk primary key (id),
    constraint hypothesis_is_entry_fk foreign key (id) references entry (id),
    constraint hypothesis_segment_fk foreign key (segment) references segment (id)
);

create table decision (
    id uuid not null,
    statement varchar not null,
    verdict varchar(40) not null,
    decided_on date,
    reason varchar,
    evidence varchar,
    recheck_on date,
    constraint decision_pk primary key (id),
    constraint decision_is_entry_fk foreign key (id) references entry (id)
);

create table value_target (
    id uuid not null,
    obstacle uuid not null,
    audience varchar(40) not null,
    measure varchar not null,
    "FROM" double precision,
    "TO" double precision,
    unit varchar,
    due date,
    constraint value_target_pk primary key (id),
    constraint value_target_is_entry_fk foreign key (id) references entry (id),
    constraint value_target_obstacle_fk foreign key (obstacle) references obstacle (id)
);

create table product (
    id uuid not null,
    name varchar not null,
    notes varchar,
    constraint product_pk primary key (id),
    constraint product_is_entry_fk foreign key (id) references entry (id)
);

create table board (
    id uuid not null,
    name varchar not null,
    notes varchar,
    constraint board_pk primary key (id),
    constraint board_is_entry_fk foreign key (id) references entry (id)
);

create table card (
    id uuid not null,
    board uuid not null,
    entry_type varchar(40) not null,
    entry_id uuid not null,
    x double precision not null,
    y double precision not null,
    width double precision not null,
    height double precision not null,
    constraint card_pk primary key (id),
    constraint card_is_entry_fk foreign key (id) references entry (id),
    constraint card_board_fk foreign key (board) references board (id),
    constraint card_entry_fk foreign key (entry_id) references entry (id)
);

create table link (
    id uuid not null,
    from_type varchar(40) not null,
    from_id uuid not null,
    relation varchar(40) not null,
    to_type varchar(40) not null,
    to_id uuid not null,
    polarity varchar(40) not null,
    note varchar,
    constraint link_pk primary key (id),
    constraint link_is_entry_fk foreign key (id) references entry (id),
    constraint link_from_fk foreign key (from_id) references entry (id),
    constraint link_to_fk foreign key (to_id) references entry (id)
);

create table brief (
    id uuid not null,
    title varchar not null,
    segment uuid not null,
    compared_with uuid,
    opening varchar,
    constraint brief_pk primary key (id),
    constraint brief_is_entry_fk foreign key (id) references entry (id),
    constraint brief_segment_fk foreign key (segment) references segment (id),
    constraint brief_compared_with_fk foreign key (compared_with) references segment (id)
);

create table interview (
    id uuid not null,
    title varchar not null,
    held_on date,
    purpose varchar(40),
    hand varchar(40),
    mode varchar(40),
    minutes integer,
    organisation uuid,
    summary varchar,
    file varchar,
    file_hash varchar,
    fictional boolean not null,
    constraint interview_pk primary key (id),
    constraint interview_is_entry_fk foreign key (id) references entry (id),
    constraint interview_organisation_fk foreign key (organisation) references organisation (id)
);

create table turn (
    id uuid not null,
    interview uuid not null,
    position integer not null,
    kind varchar(40) not null,
    speaker varchar,
    millis bigint,
    text varchar not null,
    constraint turn_pk primary key (id),
    constraint turn_is_entry_fk foreign key (id) references entry (id),
    constraint turn_interview_fk foreign key (interview) references interview (id)
);

create table highlight (
    id uuid not null,
    turn uuid not null,
    "START" integer not null,
    "END" integer not null,
    quote varchar not null,
    note varchar,
    constraint highlight_pk primary key (id),
    constraint highlight_is_entry_fk foreign key (id) references entry (id),
    constraint highlight_turn_fk foreign key (turn) references turn (id)
);

create table role (
    id uuid not null,
    name varchar not null,
    department uuid,
    responsibilities varchar,
    measured varchar,
    performed varchar,
    constraint role_pk primary key (id),
    constraint role_is_entry_fk foreign key (id) references entry (id),
    constraint role_department_fk foreign key (department) references department (id)
);

create table job (
    id uuid not null,
    statement varchar not null,
    layer varchar(40),
    situation varchar,
    motivation varchar,
    benefit varchar,
    ultimate_goal varchar,
    role uuid,
    department uuid,
    constraint job_pk primary key (id),
    constraint job_is_entry_fk foreign key (id) references entry (id),
    constraint job_role_fk foreign key (role) references role (id),
    constraint job_department_fk foreign key (department) references department (id)
);

create table outcome (
    id uuid not null,
    job uuid not null,
    direction varchar(40) not null,
    measure varchar not null,
    "OBJECT" varchar not null,
    context varchar,
    baseline double precision,
    target double precision,
    unit varchar,
    constraint outcome_pk primary key (id),
    constraint outcome_is_entry_fk foreign key (id) references entry (id),
    constraint outcome_job_fk foreign key (job) references job (id)
);

create table reading (
    id uuid not null,
    metric uuid not null,
    "VALUE" double precision not null,
    "DATE" date,
    organisation uuid,
    segment uuid,
    source uuid,
    scope varchar,
    definition varchar,
    constraint reading_pk primary key (id),
    constraint reading_is_entry_fk foreign key (id) references entry (id),
    constraint reading_metric_fk foreign key (metric) references metric (id),
    constraint reading_organisation_fk foreign key (organisation) references organisation (id),
    constraint reading_segment_fk foreign key (segment) references segment (id),
    constraint reading_source_fk foreign key (source) references source (id)
);

create table person (
    id uuid not null,
    name varchar not null,
    organisation uuid,
    role uuid,
    department uuid,
    seniority varchar(40),
    notes varchar,
    fictional boolean not null,
    constraint person_pk primary key (id),
    constraint person_is_entry_fk foreign key (id) references entry (id),
    constraint person_organisation_fk foreign key (organisation) references organisation (id),
    constraint person_role_fk foreign key (role) references role (id),
    constraint person_department_fk foreign key (department) references department (id)
);

create index turn_by_interview on turn (interview, position);
create index highlight_by_turn on highlight (turn);
create index link_by_from on link (from_id);
create index link_by_to on link (to_id);
create index card_by_board on card (board);
create index card_by_entry on card (entry_id);
create index reading_by_metric on reading (metric);
create index attribute_by_organisation on attribute (organisation);
create index organisation_by_name on organisation (name);
create index relative_value_by_segment on relative_value (segment);

-- What was removed and can be brought back for 30 days; the values are in the log.
create table bin (
    id uuid not null,
    type varchar(40) not null,
    title varchar not null,
    seq bigint not null,
    removed_at timestamp(6) with time zone not null,
    constraint bin_pk primary key (id)
);
