package app.rungs.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words for a key. The part of a key before its first dot names the file it is in: {@code cli.new.done} is in
 * {@code messages/cli.properties}. Patterns are {@link MessageFormat}'s, so an apostrophe is written twice.
 */
public final class Messages {

    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * The message of {@code key} with {@code arguments} in their places.
     *
     * @throws MissingResourceException if no file has the key: a mistake of ours, which a test finds first
     */
    public static String of(String key, Object... arguments) {
        // Reading a pattern takes many times as long as filling it in, and lists fill in the same one thousands of
        // times. Most messages are no patterns at all.
        var pattern = bundle(key).getString(key);
        if (isPlain(pattern)) {
            return pattern;
        }
        var format = FORMATS.computeIfAbsent(key, _ -> new MessageFormat(pattern, Locale.getDefault()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether there are words for {@code key}. */
    public static boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private static ResourceBundle bundle(String key) {
        String file = key.substring(0, key.indexOf('.'));
        return BUNDLES.computeIfAbsent(file, Messages::read);
    }

    /** Not by {@link ResourceBundle#getBundle}, which looks into every jar for files in languages there are none in. */
    private static ResourceBundle read(String file) {
        var path = "/messages/" + file + ".properties";
        try (var text = Messages.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new MissingResourceException("There is no file of messages " + path, path, "");
            }
            return new PropertyResourceBundle(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }
}
