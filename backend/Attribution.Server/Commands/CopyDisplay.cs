using Attribution.Graph.Copying;

namespace Attribution.Server.Commands;

/// <summary>Progress of a copy and of its check on standard error.</summary>
internal sealed class CopyDisplay : IProgress<CopyProgress>, IDisposable
{
    private readonly ProgressLine line = new("copy");

    /// <inheritdoc/>
    public void Report(CopyProgress value) =>
        line.Show(value.Phase, value.Last == 0 ? 1 : (double)value.Revision / value.Last, $"{value.Revision:N0} of {value.Last:N0} writes, {value.Items:N0} versions");

    /// <inheritdoc/>
    public void Dispose() => line.Dispose();
}
