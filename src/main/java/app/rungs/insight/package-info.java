/** Pure methods: scores, values, strength, chains and lint, each with its published vectors as its test. */
@NullMarked
package app.rungs.insight;

import org.jspecify.annotations.NullMarked;
