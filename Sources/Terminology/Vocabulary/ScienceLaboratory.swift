extension VocabularySource {
    /// Life science, chemistry, physics, laboratory and research practice.
    static let science: StaticString = #"""
        [domain]
        molecular biology = molecular biology techniques; molecular techniques; molecular methods; molecular genetics ~ cell biology; biochemistry
        cell biology = cellular biology; cell biology techniques
        biochemistry = protein biochemistry; biochemical analysis; protein chemistry; biochemical techniques
        human genetics = genotyping; population genetics; genetic analysis; statistical genetics; pharmacogenomics
        genomics = genomic data; genomic analysis; transcriptomics; functional genomics; genomics data analysis
        proteomics = lipidomics
        metabolomics ~ proteomics
        bioinformatics = bioinformatics analysis; bioinformatics tools; bioinformatics pipelines ~ genomics
        systems biology = metabolic engineering
        synthetic biology ~ systems biology
        structural biology = protein structure; X-ray crystallography; protein crystallography; crystallography
        microbiology = microbiological techniques; bacteriology; industrial microbiology; mycology
        virology = viral vectors; AAV; lentiviral vectors; lentivirus
        immunology research = immunoassay development; immuno-oncology; translational immunology
        neuroscience = neurobiology; cognitive neuroscience; electrophysiology; computational neuroscience
        toxicology = toxicology studies; ecotoxicology; safety pharmacology
        biotechnology = biotech; biotechnology industry; life sciences
        bioprocess development = bioprocess engineering; upstream processing; downstream processing; fermentation; bioreactors; cell culture process development
        drug discovery = early drug discovery; preclinical drug discovery; lead optimization; target validation; target identification; hit-to-lead
        drug development = pharmaceutical development; preclinical development; preclinical studies; preclinical research; biologics development
        formulation development = drug formulation ~ drug development
        translational research = translational science; translational medicine; biomarkers; biomarker discovery; biomarker development
        gene therapy = cell and gene therapy; cell therapy; CAR-T; gene editing therapies
        diagnostics development = diagnostic assays; molecular diagnostics; IVD development
        biology = biological sciences; biological research; marine biology; plant biology; zoology; botany
        chemistry = chemical sciences; inorganic chemistry; physical chemistry; general chemistry
        organic chemistry = organic synthesis; synthetic chemistry; chemical synthesis; synthetic organic chemistry > chemistry
        analytical chemistry = chemical analysis; analytical testing; instrumental analysis; analytical techniques in chemistry; analytical instrumentation > chemistry
        medicinal chemistry = structure-activity relationships; SAR studies > organic chemistry
        polymer chemistry = polymer science; polymers; polymer synthesis; polymer characterization > chemistry
        electrochemistry = electrochemical testing; potentiostat > chemistry
        catalysis = catalyst development; reaction engineering > chemistry
        physics = applied physics; experimental physics; theoretical physics; computational physics
        astronomy = astrophysics; astronomical data
        geology = geosciences; earth science; geological mapping
        geophysics = seismology ~ geology
        environmental science = environmental studies
        ecology ~ environmental science
        climate science = climate modeling; climate data; atmospheric science; weather modeling; climatology
        meteorology ~ climate science
        oceanography ~ climate science
        food science = food technology; food product development; food chemistry
        soil science = plant breeding; agricultural science
        behavioral science = behavioural science; behavioral research; behavioral economics; behavioural insights; applied behavioral research
        social science research = social sciences; social research; social science methods

        [activity]
        research = research methods; research methodology; research techniques; conducting research; original research ! context
        scientific research = research and development; R&D; applied research; laboratory research; basic research; academic research; experimental research; scientific experimentation > research
        quantitative research = quantitative research methods; quantitative studies; quantitative user research > research
        qualitative research = qualitative research methods; qualitative interviews; qualitative studies > research
        focus groups = moderating focus groups > research ~ qualitative research
        research design = study design; designing research; research planning; designing studies; study protocols; plan research; research study design; protocol development > research
        literature review = literature search; scientific literature review > research
        systematic reviews = systematic literature review; meta-analysis > research ~ literature review
        secondary research = desk research; online research; internet research; web research; background research > research
        scientific writing = scientific publications; peer-reviewed publications; manuscript preparation; academic writing; research publications; manuscript writing; academic publishing; scientific papers; publishing research
        research communication = research presentations; scientific presentations; conference presentations; scientific communication; poster presentations
        human subjects protection
        research data management = reproducible research; research data curation > data management
        field research = fieldwork; field data collection; ethnography; ethnographic methods; field studies in science
        laboratory techniques = laboratory skills; lab techniques; wet lab; wet lab techniques; bench work; laboratory work; laboratory procedures; laboratory testing; laboratory methods; lab work; lab testing; bench science; laboratory experiments
        laboratory management = lab management; laboratory operations; lab operations; laboratory supervision
        laboratory safety = lab safety; biosafety; chemical hygiene; biosafety level 2; BSL-2; BSL2
        laboratory equipment maintenance = lab equipment; laboratory instruments; laboratory instrumentation; laboratory equipment; instrument maintenance
        sample preparation = sample processing; sample prep; sample analysis; sample management
        reagent preparation = reagents; buffer preparation; solution preparation; media preparation; reagent formulation; preparing reagents
        assay development = assays; bioassays; assay validation; assay design; cell-based assays; biochemical assays; assay optimization; bioassay development; functional assays
        method development = analytical method development; method validation; analytical method validation; method transfer; test method development
        immunoassays = ELISA; enzyme-linked immunosorbent assay; Luminex assays; MSD assays
        cell culture = tissue culture; mammalian cell culture; primary cell culture; stem cell culture; cell line development; cell lines
        flow cytometry = FACS; cell sorting; fluorescence-activated cell sorting
        molecular cloning = cloning; plasmid preparation; DNA cloning; plasmid design; transfection; transformation of bacteria > molecular biology
        gene editing = CRISPR; CRISPR-Cas9; genome editing > molecular biology
        PCR = polymerase chain reaction; PCR techniques; digital PCR; ddPCR > molecular biology
        qPCR = RT-PCR; qRT-PCR; real-time PCR; quantitative PCR; RT-qPCR > PCR
        gel electrophoresis = SDS-PAGE; agarose gel electrophoresis; electrophoresis; capillary electrophoresis > molecular biology
        Western blotting = Western blot; immunoblotting; Southern blotting > molecular biology
        nucleic acid extraction = DNA extraction; RNA extraction; DNA isolation; DNA/RNA extraction; nucleic acid analysis; RNA isolation > molecular biology
        DNA sequencing = next-generation sequencing; NGS; NextGen sequencing; next gen sequencing; whole genome sequencing; sequencing data analysis; library preparation for sequencing > genomics
        Sanger sequencing > genomics ~ DNA sequencing
        RNA sequencing = RNA-seq; RNAseq; single-cell RNA-seq; scRNA-seq; single-cell sequencing > DNA sequencing
        microarrays = microarray analysis; DNA microarrays; gene expression profiling; gene expression analysis; gene expression > genomics
        immunohistochemistry = IHC; immunostaining; immunocytochemistry
        immunofluorescence ~ immunohistochemistry
        in situ hybridization ~ immunohistochemistry
        histological techniques = tissue sectioning; tissue processing; microtomy; necropsy
        protein purification = protein expression; protein expression and purification; affinity chromatography; antibody purification; FPLC; protein engineering > biochemistry
        antibody development = antibody engineering; monoclonal antibodies; antibody discovery; hybridoma technology
        high-throughput screening = HTS; compound screening; Hamilton liquid handler
        laboratory automation = liquid handling; liquid handlers ~ high-throughput screening
        in vivo studies = animal studies; in vivo pharmacology; animal models; rodent models; in vivo experiments; mouse models; laboratory animal handling; mouse handling; small animal handling
        in vitro studies = in vitro assays; in vitro experiments; in vitro pharmacology
        pharmacokinetic studies = PK/PD; PK/PD modeling; ADME; DMPK; bioanalysis; pharmacometrics
        chromatography = chromatographic techniques; column chromatography; ion chromatography; size exclusion chromatography > analytical chemistry
        HPLC = high-performance liquid chromatography; UPLC; high pressure liquid chromatography; liquid chromatography; UHPLC > chromatography
        gas chromatography = GC-FID > chromatography
        GC-MS > chromatography ~ gas chromatography
        mass spectrometry = mass spec; MALDI-TOF; tandem mass spectrometry > analytical chemistry
        ICP-MS > analytical chemistry ~ mass spectrometry
        LC-MS = LC-MS/MS > analytical chemistry ~ mass spectrometry
        spectroscopy = UV-Vis; UV-Vis spectroscopy; atomic absorption spectroscopy; infrared spectroscopy; near-infrared spectroscopy > analytical chemistry
        spectrophotometry > analytical chemistry ~ spectroscopy
        FTIR > analytical chemistry ~ spectroscopy
        Raman spectroscopy > analytical chemistry ~ spectroscopy
        NMR = NMR spectroscopy; nuclear magnetic resonance > spectroscopy
        titration = wet chemistry; wet chemical analysis; gravimetric analysis; Karl Fischer titration > analytical chemistry ! context
        thermal analysis techniques = DSC; differential scanning calorimetry; TGA; particle size analysis
        rheology = rheometry ~ thermal analysis techniques
        microscopy = light microscopy; fluorescence microscopy; confocal microscopy; optical microscopy; live cell imaging
        electron microscopy = SEM imaging; TEM; transmission electron microscopy; scanning electron microscopy; cryo-EM; cryo-TEM; cryo-electron microscopy > microscopy
        X-ray diffraction = XRD; X-ray fluorescence; XRF
        stability testing = stability studies; shelf-life studies; sample stability
        quality control testing in laboratories = release testing; lot release; in-process testing; raw material testing
        microbial testing = environmental monitoring of cleanrooms; bioburden testing; endotoxin testing; sterility testing
        electronic lab notebooks = ELN; lab notebooks; laboratory notebooks
        Benchling ~ electronic lab notebooks
        experimental data analysis = data analysis of experiments; interpretation of experimental data; analysis of experimental results > data analysis
        grant-funded research = research funding; NIH grants; research proposals; research grant writing
        medical imaging analysis = medical image analysis; neuroimaging; fMRI analysis; medical image processing > image processing
        patent drafting = prior art searches; invention disclosures; patent search; patent analysis

        [tool]
        BLAST = ncbi blast > bioinformatics ! case
        sequence alignment = multiple sequence alignment > bioinformatics ~ BLAST
        GATK = Genome Analysis Toolkit; BWA aligner > bioinformatics; genomics
        SAMtools > bioinformatics; genomics ~ GATK
        variant calling > bioinformatics; genomics ~ GATK
        Bioconductor > R; bioinformatics
        DESeq2 > R; bioinformatics ~ Bioconductor
        edgeR > R; bioinformatics ~ Bioconductor
        Biopython = BioPerl > Python; bioinformatics
        Nextflow > bioinformatics; data pipelines
        Snakemake > bioinformatics; data pipelines ~ Nextflow
        Seurat = Cell Ranger > RNA sequencing
        Scanpy > RNA sequencing ~ Seurat
        Illumina sequencing = Illumina; Illumina sequencers; Oxford Nanopore; PacBio sequencing > DNA sequencing
        ImageJ = Fiji ImageJ > image processing; microscopy
        CellProfiler > image processing; microscopy ~ ImageJ
        FlowJo > flow cytometry
        SnapGene = Vector NTI > molecular cloning
        Geneious > molecular cloning ~ SnapGene
        PyMOL = Chimera viewer; UCSF Chimera > structural biology
        GROMACS = AMBER MD > computational chemistry
        NAMD > computational chemistry ~ GROMACS
        LAMMPS > computational chemistry ~ GROMACS
        Schrodinger Suite = Schrödinger; Maestro Schrodinger; Gaussian software > computational chemistry
        ChemDraw = ChemOffice > organic chemistry
        Empower chromatography = Waters Empower; Empower 3 > HPLC
        ChemStation > HPLC ~ Empower chromatography
        Chromeleon > HPLC ~ Empower chromatography
        EndNote = reference managers; reference management software > literature review
        Zotero > literature review ~ EndNote
        Mendeley > literature review ~ EndNote
        PubMed = Google Scholar; MEDLINE search > literature review
        Web of Science > literature review ~ PubMed
        Scopus > literature review ~ PubMed
        Phoenix WinNonlin = WinNonlin; Monolix > pharmacokinetic studies
        NONMEM > pharmacokinetic studies ~ Phoenix WinNonlin
        pipetting = micropipettes; pipettes; multichannel pipetting > laboratory techniques
        centrifuges = centrifugation; ultracentrifugation > laboratory equipment maintenance
        telescopes = astronomical instruments > astronomy

        [standard]
        ISO 17043 = proficiency testing; interlaboratory comparison
        USP methods = pharmacopeia; United States Pharmacopeia; European Pharmacopoeia
        ICH Q guidelines = ICH Q7; ICH Q8; ICH Q10; quality by design; QbD
        REACH regulation = chemical regulatory compliance; TSCA; chemical registration
        """#
}
