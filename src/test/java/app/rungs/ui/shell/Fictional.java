package app.rungs.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to import, with made-up people and figures. */
public final class Fictional {

    private Fictional() {}

    /** An interview as subtitles. */
    public static Path transcript(Path folder) {
        return write(folder.resolve("pump station (fictional).vtt"), """
            WEBVTT

            00:00:01.000 --> 00:00:06.000
            <v Interviewer>What happened the last time a pump tripped?

            00:00:07.000 --> 00:00:15.000
            <v Rosa Lindqvist (fictional)>We drove out twice, because the first crew had the wrong part.

            00:00:16.000 --> 00:00:24.000
            <v Rosa Lindqvist (fictional)>I keep my own list of which station has which pump.
            """);
    }

    /** Readings of a metric, with a mark for a missing one. */
    public static Path table(Path folder) {
        return write(folder.resolve("outages (fictional).csv"), """
            Data Year,Utility Name,Ownership,State,Minutes
            2024,Northmere Power (fictional),Municipal,MN,41.5
            2024,Eastvale Electric (fictional),Investor Owned,WI,128.2
            2024,Harrow Creek Co-op (fictional),Cooperative,IA,.
            2024,Sable River Utility (fictional),Municipal,WI,63.9
            """);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
