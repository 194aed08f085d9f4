package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document we cite.
 *
 * @param title what it is called
 * @param sourceClass what kind of document it is
 * @param publisher who published it
 * @param hand how near the publisher was to what it tells: first where it measured or saw it itself
 * @param address where it can be found
 * @param asOf the day it speaks of
 * @param bias whose interest it serves
 * @param file the name of the file it was imported from
 * @param fileHash SHA-256 of that file, in hex, by which a second import is noticed
 */
public record Source(
        Id<Source> id,
        String title,
        @Nullable SourceClass sourceClass,
        @Nullable String publisher,
        @Nullable Hand hand,
        @Nullable String address,
        @Nullable LocalDate asOf,
        @Nullable String bias,
        @Nullable String file,
        @Nullable String fileHash)
        implements Entry {}
