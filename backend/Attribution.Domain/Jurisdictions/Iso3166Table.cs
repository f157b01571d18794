namespace Attribution.Domain.Jurisdictions;

/// <summary>
/// The table behind <see cref="Iso3166"/>: ISO 3166-1 with the regions of the United Nations (M49). The rows are those of
/// lukes/ISO-3166-Countries-with-Regional-Codes at 145f1ad3caff, CC BY-SA 4.0, reordered by code; changes of the rows are shared alike.
/// </summary>
internal static class Iso3166Table
{
    /// <summary>M49 code | English name.</summary>
    private const string Regions = """
        002|Africa
        005|South America
        009|Oceania
        011|Western Africa
        013|Central America
        014|Eastern Africa
        015|Northern Africa
        017|Middle Africa
        018|Southern Africa
        019|Americas
        021|Northern America
        029|Caribbean
        030|Eastern Asia
        034|Southern Asia
        035|South-eastern Asia
        039|Southern Europe
        053|Australia and New Zealand
        054|Melanesia
        057|Micronesia
        061|Polynesia
        142|Asia
        143|Central Asia
        145|Western Asia
        150|Europe
        151|Eastern Europe
        154|Northern Europe
        155|Western Europe
        202|Sub-Saharan Africa
        419|Latin America and the Caribbean
        """;

    /// <summary>alpha-2 | alpha-3 | numeric | region | sub-region | intermediate region | English name.</summary>
    private const string Countries = """
        AD|AND|020|150|039||Andorra
        AE|ARE|784|142|145||United Arab Emirates
        AF|AFG|004|142|034||Afghanistan
        AG|ATG|028|019|419|029|Antigua and Barbuda
        AI|AIA|660|019|419|029|Anguilla
        AL|ALB|008|150|039||Albania
        AM|ARM|051|142|145||Armenia
        AO|AGO|024|002|202|017|Angola
        AQ|ATA|010||||Antarctica
        AR|ARG|032|019|419|005|Argentina
        AS|ASM|016|009|061||American Samoa
        AT|AUT|040|150|155||Austria
        AU|AUS|036|009|053||Australia
        AW|ABW|533|019|419|029|Aruba
        AX|ALA|248|150|154||Åland Islands
        AZ|AZE|031|142|145||Azerbaijan
        BA|BIH|070|150|039||Bosnia and Herzegovina
        BB|BRB|052|019|419|029|Barbados
        BD|BGD|050|142|034||Bangladesh
        BE|BEL|056|150|155||Belgium
        BF|BFA|854|002|202|011|Burkina Faso
        BG|BGR|100|150|151||Bulgaria
        BH|BHR|048|142|145||Bahrain
        BI|BDI|108|002|202|014|Burundi
        BJ|BEN|204|002|202|011|Benin
        BL|BLM|652|019|419|029|Saint Barthélemy
        BM|BMU|060|019|021||Bermuda
        BN|BRN|096|142|035||Brunei Darussalam
        BO|BOL|068|019|419|005|Bolivia, Plurinational State of
        BQ|BES|535|019|419|029|Bonaire, Sint Eustatius and Saba
        BR|BRA|076|019|419|005|Brazil
        BS|BHS|044|019|419|029|Bahamas
        BT|BTN|064|142|034||Bhutan
        BV|BVT|074|019|419|005|Bouvet Island
        BW|BWA|072|002|202|018|Botswana
        BY|BLR|112|150|151||Belarus
        BZ|BLZ|084|019|419|013|Belize
        CA|CAN|124|019|021||Canada
        CC|CCK|166|009|053||Cocos (Keeling) Islands
        CD|COD|180|002|202|017|Congo, Democratic Republic of the
        CF|CAF|140|002|202|017|Central African Republic
        CG|COG|178|002|202|017|Congo
        CH|CHE|756|150|155||Switzerland
        CI|CIV|384|002|202|011|Côte d'Ivoire
        CK|COK|184|009|061||Cook Islands
        CL|CHL|152|019|419|005|Chile
        CM|CMR|120|002|202|017|Cameroon
        CN|CHN|156|142|030||China
        CO|COL|170|019|419|005|Colombia
        CR|CRI|188|019|419|013|Costa Rica
        CU|CUB|192|019|419|029|Cuba
        CV|CPV|132|002|202|011|Cabo Verde
        CW|CUW|531|019|419|029|Curaçao
        CX|CXR|162|009|053||Christmas Island
        CY|CYP|196|142|145||Cyprus
        CZ|CZE|203|150|151||Czechia
        DE|DEU|276|150|155||Germany
        DJ|DJI|262|002|202|014|Djibouti
        DK|DNK|208|150|154||Denmark
        DM|DMA|212|019|419|029|Dominica
        DO|DOM|214|019|419|029|Dominican Republic
        DZ|DZA|012|002|015||Algeria
        EC|ECU|218|019|419|005|Ecuador
        EE|EST|233|150|154||Estonia
        EG|EGY|818|002|015||Egypt
        EH|ESH|732|002|015||Western Sahara
        ER|ERI|232|002|202|014|Eritrea
        ES|ESP|724|150|039||Spain
        ET|ETH|231|002|202|014|Ethiopia
        FI|FIN|246|150|154||Finland
        FJ|FJI|242|009|054||Fiji
        FK|FLK|238|019|419|005|Falkland Islands (Malvinas)
        FM|FSM|583|009|057||Micronesia, Federated States of
        FO|FRO|234|150|154||Faroe Islands
        FR|FRA|250|150|155||France
        GA|GAB|266|002|202|017|Gabon
        GB|GBR|826|150|154||United Kingdom of Great Britain and Northern Ireland
        GD|GRD|308|019|419|029|Grenada
        GE|GEO|268|142|145||Georgia
        GF|GUF|254|019|419|005|French Guiana
        GG|GGY|831|150|154||Guernsey
        GH|GHA|288|002|202|011|Ghana
        GI|GIB|292|150|039||Gibraltar
        GL|GRL|304|019|021||Greenland
        GM|GMB|270|002|202|011|Gambia
        GN|GIN|324|002|202|011|Guinea
        GP|GLP|312|019|419|029|Guadeloupe
        GQ|GNQ|226|002|202|017|Equatorial Guinea
        GR|GRC|300|150|039||Greece
        GS|SGS|239|019|419|005|South Georgia and the South Sandwich Islands
        GT|GTM|320|019|419|013|Guatemala
        GU|GUM|316|009|057||Guam
        GW|GNB|624|002|202|011|Guinea-Bissau
        GY|GUY|328|019|419|005|Guyana
        HK|HKG|344|142|030||Hong Kong
        HM|HMD|334|009|053||Heard Island and McDonald Islands
        HN|HND|340|019|419|013|Honduras
        HR|HRV|191|150|039||Croatia
        HT|HTI|332|019|419|029|Haiti
        HU|HUN|348|150|151||Hungary
        ID|IDN|360|142|035||Indonesia
        IE|IRL|372|150|154||Ireland
        IL|ISR|376|142|145||Israel
        IM|IMN|833|150|154||Isle of Man
        IN|IND|356|142|034||India
        IO|IOT|086|002|202|014|British Indian Ocean Territory
        IQ|IRQ|368|142|145||Iraq
        IR|IRN|364|142|034||Iran, Islamic Republic of
        IS|ISL|352|150|154||Iceland
        IT|ITA|380|150|039||Italy
        JE|JEY|832|150|154||Jersey
        JM|JAM|388|019|419|029|Jamaica
        JO|JOR|400|142|145||Jordan
        JP|JPN|392|142|030||Japan
        KE|KEN|404|002|202|014|Kenya
        KG|KGZ|417|142|143||Kyrgyzstan
        KH|KHM|116|142|035||Cambodia
        KI|KIR|296|009|057||Kiribati
        KM|COM|174|002|202|014|Comoros
        KN|KNA|659|019|419|029|Saint Kitts and Nevis
        KP|PRK|408|142|030||Korea, Democratic People's Republic of
        KR|KOR|410|142|030||Korea, Republic of
        KW|KWT|414|142|145||Kuwait
        KY|CYM|136|019|419|029|Cayman Islands
        KZ|KAZ|398|142|143||Kazakhstan
        LA|LAO|418|142|035||Lao People's Democratic Republic
        LB|LBN|422|142|145||Lebanon
        LC|LCA|662|019|419|029|Saint Lucia
        LI|LIE|438|150|155||Liechtenstein
        LK|LKA|144|142|034||Sri Lanka
        LR|LBR|430|002|202|011|Liberia
        LS|LSO|426|002|202|018|Lesotho
        LT|LTU|440|150|154||Lithuania
        LU|LUX|442|150|155||Luxembourg
        LV|LVA|428|150|154||Latvia
        LY|LBY|434|002|015||Libya
        MA|MAR|504|002|015||Morocco
        MC|MCO|492|150|155||Monaco
        MD|MDA|498|150|151||Moldova, Republic of
        ME|MNE|499|150|039||Montenegro
        MF|MAF|663|019|419|029|Saint Martin (French part)
        MG|MDG|450|002|202|014|Madagascar
        MH|MHL|584|009|057||Marshall Islands
        MK|MKD|807|150|039||North Macedonia
        ML|MLI|466|002|202|011|Mali
        MM|MMR|104|142|035||Myanmar
        MN|MNG|496|142|030||Mongolia
        MO|MAC|446|142|030||Macao
        MP|MNP|580|009|057||Northern Mariana Islands
        MQ|MTQ|474|019|419|029|Martinique
        MR|MRT|478|002|202|011|Mauritania
        MS|MSR|500|019|419|029|Montserrat
        MT|MLT|470|150|039||Malta
        MU|MUS|480|002|202|014|Mauritius
        MV|MDV|462|142|034||Maldives
        MW|MWI|454|002|202|014|Malawi
        MX|MEX|484|019|419|013|Mexico
        MY|MYS|458|142|035||Malaysia
        MZ|MOZ|508|002|202|014|Mozambique
        NA|NAM|516|002|202|018|Namibia
        NC|NCL|540|009|054||New Caledonia
        NE|NER|562|002|202|011|Niger
        NF|NFK|574|009|053||Norfolk Island
        NG|NGA|566|002|202|011|Nigeria
        NI|NIC|558|019|419|013|Nicaragua
        NL|NLD|528|150|155||Netherlands, Kingdom of the
        NO|NOR|578|150|154||Norway
        NP|NPL|524|142|034||Nepal
        NR|NRU|520|009|057||Nauru
        NU|NIU|570|009|061||Niue
        NZ|NZL|554|009|053||New Zealand
        OM|OMN|512|142|145||Oman
        PA|PAN|591|019|419|013|Panama
        PE|PER|604|019|419|005|Peru
        PF|PYF|258|009|061||French Polynesia
        PG|PNG|598|009|054||Papua New Guinea
        PH|PHL|608|142|035||Philippines
        PK|PAK|586|142|034||Pakistan
        PL|POL|616|150|151||Poland
        PM|SPM|666|019|021||Saint Pierre and Miquelon
        PN|PCN|612|009|061||Pitcairn
        PR|PRI|630|019|419|029|Puerto Rico
        PS|PSE|275|142|145||Palestine, State of
        PT|PRT|620|150|039||Portugal
        PW|PLW|585|009|057||Palau
        PY|PRY|600|019|419|005|Paraguay
        QA|QAT|634|142|145||Qatar
        RE|REU|638|002|202|014|Réunion
        RO|ROU|642|150|151||Romania
        RS|SRB|688|150|039||Serbia
        RU|RUS|643|150|151||Russian Federation
        RW|RWA|646|002|202|014|Rwanda
        SA|SAU|682|142|145||Saudi Arabia
        SB|SLB|090|009|054||Solomon Islands
        SC|SYC|690|002|202|014|Seychelles
        SD|SDN|729|002|015||Sudan
        SE|SWE|752|150|154||Sweden
        SG|SGP|702|142|035||Singapore
        SH|SHN|654|002|202|011|Saint Helena, Ascension and Tristan da Cunha
        SI|SVN|705|150|039||Slovenia
        SJ|SJM|744|150|154||Svalbard and Jan Mayen
        SK|SVK|703|150|151||Slovakia
        SL|SLE|694|002|202|011|Sierra Leone
        SM|SMR|674|150|039||San Marino
        SN|SEN|686|002|202|011|Senegal
        SO|SOM|706|002|202|014|Somalia
        SR|SUR|740|019|419|005|Suriname
        SS|SSD|728|002|202|014|South Sudan
        ST|STP|678|002|202|017|Sao Tome and Principe
        SV|SLV|222|019|419|013|El Salvador
        SX|SXM|534|019|419|029|Sint Maarten (Dutch part)
        SY|SYR|760|142|145||Syrian Arab Republic
        SZ|SWZ|748|002|202|018|Eswatini
        TC|TCA|796|019|419|029|Turks and Caicos Islands
        TD|TCD|148|002|202|017|Chad
        TF|ATF|260|002|202|014|French Southern Territories
        TG|TGO|768|002|202|011|Togo
        TH|THA|764|142|035||Thailand
        TJ|TJK|762|142|143||Tajikistan
        TK|TKL|772|009|061||Tokelau
        TL|TLS|626|142|035||Timor-Leste
        TM|TKM|795|142|143||Turkmenistan
        TN|TUN|788|002|015||Tunisia
        TO|TON|776|009|061||Tonga
        TR|TUR|792|142|145||Türkiye
        TT|TTO|780|019|419|029|Trinidad and Tobago
        TV|TUV|798|009|061||Tuvalu
        TW|TWN|158||||Taiwan, Province of China
        TZ|TZA|834|002|202|014|Tanzania, United Republic of
        UA|UKR|804|150|151||Ukraine
        UG|UGA|800|002|202|014|Uganda
        UM|UMI|581|009|057||United States Minor Outlying Islands
        US|USA|840|019|021||United States of America
        UY|URY|858|019|419|005|Uruguay
        UZ|UZB|860|142|143||Uzbekistan
        VA|VAT|336|150|039||Holy See
        VC|VCT|670|019|419|029|Saint Vincent and the Grenadines
        VE|VEN|862|019|419|005|Venezuela, Bolivarian Republic of
        VG|VGB|092|019|419|029|Virgin Islands (British)
        VI|VIR|850|019|419|029|Virgin Islands (U.S.)
        VN|VNM|704|142|035||Viet Nam
        VU|VUT|548|009|054||Vanuatu
        WF|WLF|876|009|061||Wallis and Futuna
        WS|WSM|882|009|061||Samoa
        YE|YEM|887|142|145||Yemen
        YT|MYT|175|002|202|014|Mayotte
        ZA|ZAF|710|002|202|018|South Africa
        ZM|ZMB|894|002|202|014|Zambia
        ZW|ZWE|716|002|202|014|Zimbabwe
        """;

    /// <summary>All rows in the order of their alpha-2 codes.</summary>
    public static Country[] Read()
    {
        var regions = Rows(Regions).ToDictionary(row => row[0], row => new UnRegion(row[0], row[1]));
        return
        [
            .. Rows(Countries).Select(row => new Country(
                row[0], row[1], row[2], row[6], regions.GetValueOrDefault(row[3]), regions.GetValueOrDefault(row[4]), regions.GetValueOrDefault(row[5]))),
        ];
    }

    private static IEnumerable<string[]> Rows(string table) => table.Split('\n').Select(line => line.TrimEnd('\r').Split('|'));
}
