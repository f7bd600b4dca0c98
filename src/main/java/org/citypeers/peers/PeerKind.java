package org.citypeers.peers;

/// What a peer can be.
enum PeerKind {
    PERSON,
    CITY
}
