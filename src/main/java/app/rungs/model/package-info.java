/** What a workspace holds: entries as values, the edits that change them, and what the user can be told. */
@NullMarked
package app.rungs.model;

import org.jspecify.annotations.NullMarked;
