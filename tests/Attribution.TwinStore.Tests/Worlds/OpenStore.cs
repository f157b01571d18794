using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>Opens an empty store for a world with this data directory.</summary>
internal delegate Task<IGraphStore> OpenStore(string folder, TimeProvider clock);
