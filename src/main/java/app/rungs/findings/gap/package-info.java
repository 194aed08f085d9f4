/** What is missing: entries nobody cites, links that lead nowhere, questions without an answer; each with what to do next. */
@NullMarked
package app.rungs.findings.gap;

import org.jspecify.annotations.NullMarked;
