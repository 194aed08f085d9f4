package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.ConnectorPath;

/** How a connector runs, and where its words stand. */
record Route(ConnectorPath path, Box label) {}
