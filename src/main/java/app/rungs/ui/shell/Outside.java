package app.rungs.ui.shell;

/**
 * What the window asks of the program around it.
 *
 * @param open lets the user pick another workspace
 * @param create lets the user say where a new one is to be
 * @param sample opens the sample workspace
 * @param quit closes the window
 */
public record Outside(Runnable open, Runnable create, Runnable sample, Runnable quit) {}
