package app.rungs.model;

/** Which of the three voices a person speaks with. */
public enum Seniority {
    CONTRIBUTOR,
    DEPARTMENT_HEAD,
    EXECUTIVE
}
