using Attribution.Domain.Labels;

namespace Attribution.Features.Common;

/// <summary>Every active account as a reader, from the directory that everyone signed in may read. Purposes are not in it.</summary>
public delegate IReadOnlyList<Reader> ListReaders();
