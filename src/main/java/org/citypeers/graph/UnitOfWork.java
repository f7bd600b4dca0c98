package org.citypeers.graph;

/// Work to be done in one transaction; runs again after a passing failure, so it must not keep state outside.
@FunctionalInterface
public interface UnitOfWork<T> {
    T in(Writing writing);
}
