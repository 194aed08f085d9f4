-- Evidence: the day somebody wants to look again at one piece of it, instead of what its class of source says.

alter table link add column recheck_on date;
