// Answers about the repository itself and its OIDC subject.
import type { World } from '../world.ts'
import { created, type Links, nodeId, ownerOf, repositoryUrl, type Schemas, simpleUser, urls } from './schemas.ts'

// What the short and the full answer share.
function shared(links: Links, world: World) {
  const { repository } = world
  const url = repositoryUrl(links, repository)
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: simpleUser(links, ownerOf(world)),
    private: repository.visibility !== 'public',
    html_url: `${links.server}/${repository.owner}/${repository.name}`,
    description: null,
    fork: false,
    url,
    ...urls(url, ['archive_url', 'assignees_url', 'blobs_url', 'branches_url', 'collaborators_url', 'comments_url']),
    ...urls(url, ['commits_url', 'compare_url', 'contents_url', 'contributors_url', 'deployments_url']),
    ...urls(url, ['downloads_url', 'events_url', 'forks_url', 'git_commits_url', 'git_refs_url', 'git_tags_url']),
    ...urls(url, ['issue_comment_url', 'issue_events_url', 'issues_url', 'keys_url', 'labels_url', 'languages_url']),
    ...urls(url, ['merges_url', 'milestones_url', 'notifications_url', 'pulls_url', 'releases_url']),
    ...urls(url, ['stargazers_url', 'statuses_url', 'subscribers_url', 'subscription_url', 'tags_url']),
    ...urls(url, ['teams_url', 'trees_url', 'hooks_url']),
  }
}

/** The repository as it appears inside other answers. */
export function minimalRepository(links: Links, world: World): Schemas['minimal-repository'] {
  return shared(links, world)
}

/** `GET /repos/{owner}/{repo}` */
export function repositoryAnswer(links: Links, world: World): Schemas['full-repository'] {
  const { repository } = world
  const page = `${links.server}/${repository.owner}/${repository.name}`
  return {
    ...shared(links, world),
    ...late,
    ...created,
    pushed_at: created.updated_at,
    default_branch: repository.defaultBranch,
    visibility: repository.visibility,
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
  }
}

// Members that only the full answer must have.
const late = {
  mirror_url: null,
  homepage: null,
  language: null,
  license: null,
  forks_count: 0,
  forks: 0,
  stargazers_count: 0,
  watchers_count: 0,
  watchers: 0,
  subscribers_count: 0,
  network_count: 0,
  open_issues_count: 0,
  open_issues: 0,
  size: 128,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
}

/** `GET …/actions/oidc/customization/sub` */
export function subjectAnswer(world: World): Schemas['oidc-custom-sub-repo'] {
  const immutable = { use_immutable_subject: world.subject === 'immutable' }
  if (world.subjectClaims === null) return { use_default: true, ...immutable }
  return { use_default: false, include_claim_keys: [...world.subjectClaims], ...immutable }
}
