package org.citypeers.library;

import java.util.List;
import org.citypeers.graphql.Nodes;
import org.citypeers.shared.ItemStub;
import org.citypeers.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;
import reactor.core.scheduler.Schedulers;

@Controller
class AnnouncementController {
    /// A listener that is further behind than this has gone to sleep, and is cut off.
    private static final int BEHIND = 100;

    private final LibraryIndex library;
    private final Nodes nodes;

    AnnouncementController(LibraryIndex library, Nodes nodes) {
        this.library = library;
        this.nodes = nodes;
    }

    @SubscriptionMapping
    Flux<Object> libraryItemPublished(@Argument @Nullable List<LibraryKind> kinds, @ContextValue Viewer viewer) {
        return published(viewer)
                .filter(item -> kinds == null
                        || kinds.stream().anyMatch(kind -> kind.kind().equals(item.kind())))
                .mapNotNull(item -> nodes.byId(List.of(item.id()), viewer).get(item.id()));
    }

    /// The follower, which tells it, goes on at once.
    private Flux<ItemStub> published(Viewer viewer) {
        return Flux.<ItemStub>create(
                        sink -> sink.onDispose(library.announcements().listen(viewer, sink::next)::run),
                        OverflowStrategy.IGNORE)
                .onBackpressureBuffer(BEHIND)
                .publishOn(Schedulers.boundedElastic());
    }
}
