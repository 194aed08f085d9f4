package app.rungs.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can do: a window with one word. What any start is measured against. */
public final class BareWindow extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Shows the window, says {@code frame} and {@code content} when it is drawn, and leaves. */
    public static final class Begin {

        private Begin() {}

        public static void main(String[] arguments) {
            launch(BareWindow.class);
            System.exit(0);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Rungs")), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    System.out.println("frame");
                    System.out.println("content");
                } else if (frames == 30) {
                    stop();
                    stage.close();
                }
            }
        }.start();
    }
}
