"""Trains one epoch with PyTorch or NumPy: the network, weights, order and rate of speed.c.

    peers.py torch|numpy IMAGES STARTED BATCH THREADS

IMAGES holds the data set, STARTED what `speed start` wrote. Prints samples a second, test accuracy
and the process's peak memory in MB. Data are floats in memory, as both libraries want them; what
happens only once, happens in a first batch that is not timed.
"""

import gzip
import resource
import sys
import time

import numpy as np

INPUTS, HIDDEN, CLASSES, RATE = 784, 512, 10, 0.1


def read_idx(path, header):
    with gzip.open(path) as file:
        return np.frombuffer(file.read(), np.uint8, offset=header)


def read_set(folder, name):
    images = read_idx(f"{folder}/{name}-images-idx3-ubyte.gz", 16).reshape(-1, INPUTS)
    labels = read_idx(f"{folder}/{name}-labels-idx1-ubyte.gz", 8)
    return images.astype(np.float32) / 255, labels.astype(np.int64)


def first_weights(folder):
    w = np.fromfile(f"{folder}/weights").astype(np.float32)
    parts = np.split(w, np.cumsum([HIDDEN * INPUTS, HIDDEN, CLASSES * HIDDEN]))
    return parts[0].reshape(HIDDEN, INPUTS), parts[1], parts[2].reshape(CLASSES, HIDDEN), parts[3]


def with_numpy(X, y, weights, order, batch):
    # By input, so that x @ W1 reads both row by row; every result has its place in memory.
    W1, b1, W2, b2 = (np.ascontiguousarray(w.T) for w in weights)
    hidden = np.empty((batch, HIDDEN), np.float32)
    slopes = np.empty((batch, HIDDEN), np.float32)
    logits = np.empty((batch, CLASSES), np.float32)
    dW1, dW2 = np.empty_like(W1), np.empty_like(W2)

    def train(order):
        for start in range(0, len(order), batch):
            images = order[start : start + batch]
            n = len(images)
            h, dh, z, x = hidden[:n], slopes[:n], logits[:n], X[images]
            np.matmul(x, W1, out=h)
            h += b1
            np.maximum(h, 0, out=h)
            np.matmul(h, W2, out=z)
            z += b2
            z -= z.max(axis=1, keepdims=True)
            np.exp(z, out=z)
            z /= z.sum(axis=1, keepdims=True)
            z[np.arange(n), y[images]] -= 1
            z *= np.float32(RATE / n)
            np.matmul(z, W2.T, out=dh)
            dh *= h > 0
            np.matmul(h.T, z, out=dW2)
            np.matmul(x.T, dh, out=dW1)
            W1.__isub__(dW1)
            W2.__isub__(dW2)
            b1.__isub__(dh.sum(axis=0))
            b2.__isub__(z.sum(axis=0))

    def classes(X):
        return (np.maximum(X @ W1 + b1, 0) @ W2 + b2).argmax(axis=1)

    return train, classes


def with_torch(X, y, weights, order, batch):
    import torch

    W1, b1, W2, b2 = (torch.from_numpy(w.copy()) for w in weights)
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    first, last = torch.nn.Linear(INPUTS, HIDDEN), torch.nn.Linear(HIDDEN, CLASSES)
    with torch.no_grad():
        for parameter, value in zip((first.weight, first.bias, last.weight, last.bias), (W1, b1, W2, b2)):
            parameter.copy_(value)
    network = torch.nn.Sequential(first, torch.nn.ReLU(), last)
    optimizer = torch.optim.SGD(network.parameters(), lr=RATE)
    cross_entropy = torch.nn.CrossEntropyLoss()

    def train(order):
        for images in torch.from_numpy(order).split(batch):
            loss = cross_entropy(network(X[images]), y[images])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()

    def classes(X):
        with torch.no_grad():
            return network(torch.from_numpy(X)).argmax(dim=1).numpy()

    return train, classes


def main():
    library, folder, started, batch = *sys.argv[1:4], int(sys.argv[4])
    make = with_torch if library == "torch" else with_numpy
    X, y = read_set(folder, "train")
    order = np.fromfile(f"{started}/order", np.uint64).astype(np.int64)
    make(X, y, first_weights(started), order, batch)[0](order[:batch])
    train, classes = make(X, y, first_weights(started), order, batch)
    begun = time.perf_counter()
    train(order)
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    X_test, y_test = read_set(folder, "t10k")
    print(f"{len(order) / seconds:.0f} {(classes(X_test) == y_test).mean():.4f} {peak:.0f}")


main()
