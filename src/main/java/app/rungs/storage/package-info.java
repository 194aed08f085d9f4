/** How a workspace lies on disk: the database, the journal that vouches for it, and the drafts that change both. */
@NullMarked
package app.rungs.storage;

import org.jspecify.annotations.NullMarked;
