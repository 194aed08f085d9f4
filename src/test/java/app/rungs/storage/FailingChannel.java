package app.rungs.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a disk that fails when it is told to: half way through a write, at a force, at cutting off. */
final class FailingChannel extends FileChannel {

    /** How many calls still succeed; the next one fails. */
    int callsLeft = Integer.MAX_VALUE;

    /** How many calls fail then, before all is well again. */
    int failures = 1;

    /** What happens just after something was forced. */
    Runnable afterForce = () -> {};

    private final FileChannel file;

    FailingChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        if (fails()) {
            int half = source.remaining() / 2;
            file.write(source.slice(source.position(), half), position);
            throw new IOException("No space left on device");
        }
        return file.write(source, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
        file.force(metaData);
        afterForce.run();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
        file.truncate(size);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private boolean fails() {
        if (callsLeft > 0) {
            callsLeft--;
            return false;
        }
        failures--;
        if (failures == 0) {
            callsLeft = Integer.MAX_VALUE;
        }
        return true;
    }

    @Override
    public int read(ByteBuffer target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
