namespace Attribution.Features.Interop.Stix.Running;

/// <summary>What an import has done so far.</summary>
internal sealed class ImportCounts
{
    public long Read { get; set; }

    public long Made { get; set; }

    public long Changed { get; set; }

    public long Unchanged { get; set; }

    public long Skipped { get; set; }

    public long Refused { get; set; }

    public long Closed { get; set; }

    public long Pending { get; set; }

    public long RecordsWritten { get; set; }

    public long ClaimsWritten { get; set; }

    /// <summary>Those of the file's objects.</summary>
    public ImportTotals Totals => new(Read, Made, Changed, Unchanged, Skipped, Refused, Closed, Pending);
}
