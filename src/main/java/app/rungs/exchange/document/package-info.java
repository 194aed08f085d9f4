/** Word processors' documents as text: unpacked within limits, their XML read without entities, their words line by line. */
@NullMarked
package app.rungs.exchange.document;

import org.jspecify.annotations.NullMarked;
