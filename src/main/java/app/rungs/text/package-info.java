/** The words the program says: every text a user reads is a message by key. */
@NullMarked
package app.rungs.text;

import org.jspecify.annotations.NullMarked;
