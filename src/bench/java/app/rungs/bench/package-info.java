/** Measurements that are run on request; each prints one line of JSON for each thing it measured. */
@NullMarked
package app.rungs.bench;

import org.jspecify.annotations.NullMarked;
