package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.storage.Draft;

/**
 * What else a change asks for. A rule speaks before its change is made, so that dependents go first and, when the edit is
 * taken back, come back last.
 */
interface Rule {

    void before(Change change, Draft draft);
}
