namespace Attribution.Graph.Index;

/// <summary>All versions of an item that has more to it than one current version, oldest first.</summary>
/// <param name="Versions">At least one.</param>
internal sealed record ItemHistory(ItemVersion[] Versions)
{
    /// <summary>The version shown at <paramref name="asOf"/> (null: the current one), or null if there was none.</summary>
    public ItemVersion? At(long? asOf)
    {
        for (var place = Versions.Length - 1; place >= 0; place--)
        {
            var version = Versions[place];
            if (asOf is { } time ? version.RecordedFrom <= time && time < version.RecordedTo : version.RecordedTo == long.MaxValue)
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>Label of the newest version, which a reader of past ones needs, too.</summary>
    public int LastLabel => Versions[^1].Label;
}

/// <summary>One version of a record or claim.</summary>
/// <param name="Label">Its label.</param>
/// <param name="RecordedFrom">µs since 1970.</param>
/// <param name="RecordedTo">µs since 1970; <see cref="long.MaxValue"/>: current.</param>
/// <param name="Revoked">Of a record: revoked or deprecated.</param>
/// <param name="Confidence">Of a claim: 0–100, 255 none.</param>
/// <param name="ValidFrom">Of a claim: µs since 1970, <see cref="long.MinValue"/> undated.</param>
/// <param name="ValidTo">Of a claim: µs since 1970, <see cref="long.MaxValue"/> open.</param>
internal sealed record ItemVersion(int Label, long RecordedFrom, long RecordedTo, bool Revoked, byte Confidence, long ValidFrom, long ValidTo);
