namespace Attribution.Features.Interop;

/// <summary>Codes of what an import reports.</summary>
public static class ImportCodes
{
    /// <summary>The file is no JSON at all.</summary>
    public const string NotJson = "NOT_JSON";

    /// <summary>The file has no object.</summary>
    public const string NoObjects = "NO_OBJECTS";

    /// <summary>The file breaks off, or its compression is damaged.</summary>
    public const string Truncated = "TRUNCATED";

    /// <summary>An object is no valid JSON.</summary>
    public const string InvalidJson = "INVALID_JSON";

    /// <summary>Something else stands where an object should.</summary>
    public const string NotAnObject = "NOT_AN_OBJECT";

    /// <summary>An object has more than 8 MiB.</summary>
    public const string ObjectTooLarge = "OBJECT_TOO_LARGE";

    /// <summary>An object is nested deeper than 64.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>A text is no valid Unicode.</summary>
    public const string InvalidUnicode = "INVALID_UNICODE";

    /// <summary>A property is of a wrong type, or type or id are missing.</summary>
    public const string InvalidProperty = "INVALID_PROPERTY";

    /// <summary>The label is unsound, such as an audience wider than its TLP.</summary>
    public const string LabelRefused = "LABEL_REFUSED";

    /// <summary>The item is kept under its present label, which is stricter than the file's.</summary>
    public const string LabelKept = "LABEL_KEPT";

    /// <summary>The store refused a write, which a parallel writer may cause.</summary>
    public const string StoreRefused = "STORE_REFUSED";

    /// <summary>A required property is missing; the object is kept.</summary>
    public const string MissingProperty = "MISSING_PROPERTY";

    /// <summary>A value breaks the standard without being of a wrong type; it is kept as written.</summary>
    public const string UnusualValue = "UNUSUAL_VALUE";

    /// <summary>A value fails its grammar or checksum: kept as written, never matched on.</summary>
    public const string InvalidSelector = "INVALID_SELECTOR";

    /// <summary>A grade that is none of its scheme; kept as a property.</summary>
    public const string InvalidGrade = "INVALID_GRADE";

    /// <summary>STIX 2.0, read as far as it goes.</summary>
    public const string OlderSpecification = "OLDER_SPECIFICATION";

    /// <summary>Same modified, other content: a new version.</summary>
    public const string ChangedWithoutModified = "CHANGED_WITHOUT_MODIFIED";

    /// <summary>Older than what is there: left out.</summary>
    public const string OlderVersion = "OLDER_VERSION";

    /// <summary>A reference to what is not there yet; kept, and completed by a later import.</summary>
    public const string PendingReference = "PENDING_REFERENCE";

    /// <summary>A statement was cut at 10,000 characters.</summary>
    public const string StatementCut = "STATEMENT_CUT";

    /// <summary>A relationship between kinds that the standard does not foresee; kept.</summary>
    public const string UnusualEnds = "UNUSUAL_ENDS";

    /// <summary>The file breaks off, therefore nothing was closed.</summary>
    public const string SnapshotSkipped = "SNAPSHOT_SKIPPED";
}
